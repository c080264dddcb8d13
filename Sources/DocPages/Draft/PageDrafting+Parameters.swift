import APIModel
import SourceText
import SpecLanguage

extension PageDrafting {
  /// The parameters of all kinds.
  mutating func parameters() -> [DraftSection] {
    DraftSection.Section.allCases.map { section in
      let fields =
        section == .path ? pathParameters() : parameters(of: section)
      return DraftSection(section: section, fields: fields)
    }
  }

  /// One for every hole of the path.
  private mutating func pathParameters() -> [DraftField] {
    let documented = fields(.path).filter { $0.path.steps.count == 1 }
    let holes = request.template.holes
    for field in documented where !holes.contains(field.path.text) {
      let message =
        "the path '\(request.template.text)' has no hole for '\(field.path.text)'; it is left out"
      types.remark(.pageConflict, message, at: field.range)
    }
    return holes.map { hole in
      guard let field = documented.first(where: { $0.path.text == hole }) else {
        return missing(hole)
      }
      let place = TypePlace(
        .sent,
        fact: "path.\(hole)",
        words: NameWords(hole),
        range: field.range
      )
      let tree = FieldTree([field.named(hole)])
      let type = types.parameterType(tree.member, takesLists: false, at: place)
      return types.field(hole, type, field, mayBeAbsent: false)
    }
  }

  private mutating func missing(_ hole: String) -> DraftField {
    let message = "the page says nothing of '{\(hole)}' in the path; it is taken as text"
    types.remark(.notStated, message, at: facts.requests.first?.range)
    types.inferences.append(
      DraftInference(fact: "path.\(hole)", reason: "only the path names it")
    )
    return DraftField(name: hole, type: .text("string"))
  }

  private mutating func parameters(of section: DraftSection.Section) -> [DraftField] {
    let roots = fields(section.location).roots
    var fields: [DraftField] = []
    for (field, children) in roots where isCallersOwn(field, section) {
      let name = field.path.text
      if children > 0 {
        let message =
          "'\(name)' has fields of its own, which a parameter can't have; it is taken as text"
        types.remark(.notExpressible, message, at: field.range)
      }
      let place = TypePlace(
        .sent,
        fact: "\(section.rawValue).\(name)",
        words: NameWords(name),
        range: field.range
      )
      let tree = FieldTree([field.named(name)])
      let takesLists = section == .query || section == .headers
      let type = types.parameterType(tree.member, takesLists: takesLists, at: place)
      fields.append(
        types.field(name, type, field, mayBeAbsent: field.requirement != .required)
      )
    }
    return fields
  }

  /// Whether it is a parameter of this call, rather than one that follows from other parts of the
  /// description.
  private mutating func isCallersOwn(
    _ field: DocumentedField,
    _ section: DraftSection.Section
  ) -> Bool {
    let name = field.path.text
    if outline.sends(name, in: section.parameterLocation) { return false }
    if section == .headers, Headers.followFromOthers.contains(name.lowercased()) { return false }
    if Credential(field) != nil {
      let message = "api.yaml has no scheme under 'auth' that sends '\(name)'; add one"
      types.remark(.notExpressible, message, at: field.range)
      return false
    }
    let isToken = section == .query || name.isHTTPToken
    if !name.canBeKey || !isToken {
      types.remark(.notExpressible, "this can't name a parameter; it is left out", at: field.range)
      return false
    }
    return true
  }
}

enum Headers {
  /// What the rest of a description already says.
  static let followFromOthers: Set<String> = [
    "accept", "connection", "content-length", "content-type", "cookie", "host",
    "transfer-encoding",
  ]
}

extension DraftSection.Section {
  var parameterLocation: Parameter.Location {
    switch self {
    case .path: .path
    case .query: .query
    case .headers: .header
    case .cookies: .cookie
    }
  }
}

extension [DocumentedField] {
  /// Those that are in no other one, each once, with the number of those inside.
  fileprivate var roots: [(field: DocumentedField, children: Int)] {
    var roots: [(field: DocumentedField, children: Int)] = []
    var places: [String: Int] = [:]
    for field in self where !field.path.steps.isEmpty {
      let name = field.location == .header ? field.path.text.lowercased() : field.path.text
      if places[name] != nil { continue }
      let holders = field.path.steps.indices.map {
        FieldPath([FieldPath.Step](field.path.steps[..<$0])).text
      }
      if let place = holders.lazy.compactMap({ places[$0] }).first {
        roots[place].children += 1
      } else {
        places[name] = roots.count
        roots.append((field, 0))
      }
    }
    return roots
  }
}

extension DocumentedField {
  /// The same as a field of one name, whatever dots are in it.
  fileprivate func named(_ name: String) -> DocumentedField {
    DocumentedField(
      location: location,
      path: FieldPath([.name(name)]),
      writtenType: writtenType,
      type: type,
      requirement: requirement,
      isNullable: isNullable,
      values: values,
      defaultValue: defaultValue,
      limits: limits,
      deprecation: deprecation,
      text: text,
      range: range
    )
  }
}

extension FieldTree {
  /// Its only member, or nothing.
  fileprivate var member: FieldTree { members.first?.tree ?? FieldTree() }
}
