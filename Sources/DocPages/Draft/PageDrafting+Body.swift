import APIModel
import SourceText
import SpecLanguage

extension PageDrafting {
  private enum BodyFormat { case json, form, multipart }

  /// What is sent.
  mutating func body() -> DraftBody {
    let documented = fields(.body)
    let values = requestExamples.compactMap(\.json)
    if documented.isEmpty, values.isEmpty { return .none }
    guard !["GET", "HEAD"].contains(request.method) else {
      if let field = documented.first {
        let message = "a \(request.method) request can't have a body; its fields are left out"
        types.remark(.notExpressible, message, at: field.range)
      }
      return .none
    }
    let evidence = Evidence(tree: FieldTree(documented), values: values)
    switch bodyFormat(documented) {
    case .json:
      return json(evidence, at: documented.first?.range ?? requestExamples.first?.range)
    case .form: return .form(parts(evidence.tree, takesFiles: false))
    case .multipart: return .multipart(parts(evidence.tree, takesFiles: true))
    }
  }

  private mutating func json(_ evidence: Evidence, at range: SourceRange?) -> DraftBody {
    let words = types.prefix + NameWords("body")
    let place = TypePlace(.sent, fact: "body", words: words, range: range)
    let type = types.wholeType(of: evidence, at: place)
    return type == .object([]) ? .none : .json(type)
  }

  /// Fields that are each one piece of text, or a file.
  private mutating func parts(_ tree: FieldTree, takesFiles: Bool) -> [DraftField] {
    var fields: [DraftField] = []
    for member in tree.members where member.name.canBeKey {
      let place = TypePlace(
        .sent,
        fact: "body.\(member.name)",
        words: NameWords(member.name),
        range: member.tree.field?.range
      )
      let type = types.parameterType(
        member.tree,
        takesLists: true,
        takesFiles: takesFiles,
        at: place
      )
      let mayBeAbsent = member.tree.field?.requirement != .required
      fields.append(types.field(member.name, type, member.tree.field, mayBeAbsent: mayBeAbsent))
    }
    return fields
  }

  /// As the page says it, or as its commands send it.
  private func bodyFormat(_ documented: [DocumentedField]) -> BodyFormat {
    let stated = fields(.header).filter { $0.path.text.lowercased() == "content-type" }
      .map { field in
        let values = (field.values ?? []) + [field.defaultValue].compactMap(\.self)
        return ([field.text] + values.compactMap(\.text)).joined(separator: " ")
      }
    let sent = samples.compactMap { sample in
      sample.request.headers.first { $0.name.lowercased() == "content-type" }?.value
    }
    let types = (stated + sent).map { $0.lowercased() }
    let sendsForm = samples.contains { $0.example.sendsForm }
    if types.contains(where: { $0.contains("multipart/form-data") }) || sendsForm
      || documented.contains(where: { $0.type?.hasFile ?? false })
    {
      return .multipart
    }
    let isForm = types.contains { $0.contains("application/x-www-form-urlencoded") }
    return isForm && !types.contains { $0.contains("json") } ? .form : .json
  }
}

extension DocumentedType {
  fileprivate var hasFile: Bool {
    switch self {
    case .file: true
    case .array(let element?): element.hasFile
    default: false
    }
  }
}

extension PageExample {
  /// Whether the command has an option that makes curl send a multipart body.
  fileprivate var sendsForm: Bool {
    text.split(whereSeparator: \.isWhitespace).contains {
      $0 == "-F" || $0 == "--form" || $0.hasPrefix("--form=")
    }
  }
}
