import APIModel
import SpecLanguage

extension PageDrafting {
  /// Values for the parameters of an example: those that a command sends, and marks for what else is
  /// required.
  func arguments(
    _ sections: [DraftSection],
    of sample: SampleRequest?,
    pathOf other: SampleRequest? = nil
  ) -> DraftArguments {
    let path = (sample ?? other).flatMap { request.template.match($0.path)?.values } ?? [:]
    var arguments = DraftArguments()
    for section in sections {
      arguments.values[section.section] = section.fields.compactMap { field in
        let texts =
          section.section == .path
          ? [path[field.name].map(percentDecoded)].compactMap(\.self)
          : sample?.values(of: field.name, in: section.section) ?? []
        let isHole = section.section != .headers && texts.contains(where: \.isValueHole)
        if isHole { arguments.areHoles = true }
        if !isHole, let value = types.value(texts, of: field.type) {
          return JSON.Member(name: field.name, value: value)
        }
        guard !field.mayBeAbsent else { return nil }
        arguments.areMadeUp = true
        let value = field.defaultValue ?? types.placeholder(of: field.type)
        return JSON.Member(name: field.name, value: value)
      }
    }
    return arguments
  }
}

extension SampleRequest {
  /// What it sends for a parameter that is not in the path.
  fileprivate func values(of name: String, in section: DraftSection.Section) -> [String] {
    switch section {
    case .query: query.filter { $0.name == name }.map(\.value)
    case .headers:
      headers.filter { $0.name.lowercased() == name.lowercased() }.map(\.value)
    case .path, .cookies: []
    }
  }
}

extension TypeDrafting {
  /// What texts sent as a parameter mean; nil if they are no value of its type.
  func value(_ texts: [String], of type: DraftType) -> JSON? {
    guard let text = texts.first else { return nil }
    if let element = type.listElement {
      let values = texts.compactMap { value([$0], of: element) }
      return values.count == texts.count ? .array(values) : nil
    }
    guard texts.count == 1 else { return nil }
    let json: JSON =
      switch type {
      case .text("number"), .text("integer"), .text("boolean"): JSON(parsing: text) ?? .null
      default: .string(text)
      }
    return takes(json, type) ? json : nil
  }

  /// A value for what the page shows none of: the first of those listed, or a mark.
  func placeholder(of type: DraftType) -> JSON {
    if let element = type.listElement { return .array([placeholder(of: element)]) }
    switch resolved(type) {
    case .choice(let values): return values.first ?? .null
    case .text("number"), .text("integer"): return .number("1")
    case .text("boolean"): return .bool(true)
    case .text("uuid"): return .string("00000000-0000-0000-0000-000000000000")
    case .text("url"): return .string(ToDo.address)
    case .text("timestamp"): return .string("2000-01-01T00:00:00Z")
    case .text("date"): return .string("2000-01-01")
    case .text("base64"): return .string("")
    default: return .string(ToDo.mark)
    }
  }
}
