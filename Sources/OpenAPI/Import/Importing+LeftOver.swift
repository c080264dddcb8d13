import SourceText
import SpecLanguage
import YAMLReader

extension Importing {
  /// What is told of once however often it stands there.
  private static let frequent: Set<String> = [
    "title", "example", "examples", "externalDocs", "xml", "$comment", "$schema", "$id", "summary",
  ]
  private static let sections = [
    "schemas", "responses", "parameters", "examples", "requestBodies", "headers", "links",
    "callbacks", "pathItems",
  ]

  /// Tells of everything that nobody has asked for.
  mutating func tellOfRest() {
    if isExported { return }
    var together: [String: (count: Int, first: YAMLEntry)] = [:]
    var names: [String] = []
    for entry in document.leftOver {
      let key = entry.key.value
      guard key.hasPrefix("x-") || Self.frequent.contains(key) else {
        remarks.warning(.notExpressible, entry.leftOut, at: entry.key.range)
        continue
      }
      if together[key] == nil { names.append(key) }
      together[key] = ((together[key]?.count ?? 0) + 1, together[key]?.first ?? entry)
    }
    for name in names {
      guard let (count, first) = together[name] else { continue }
      let often = count == 1 ? "" : ", \(placesBeside(count))"
      let message = "'\(name)' has no place in a description\(often); left out"
      remarks.warning(.notExpressible, message, at: first.key.range)
    }
    tellOfUnusedComponents()
  }

  private mutating func tellOfUnusedComponents() {
    let components = document.root.entry("components")?.value
    for section in Self.sections {
      for entry in components?.entry(section)?.value.entries ?? []
      where !document.isVisited(entry.value) {
        let message = "nothing that is described uses '\(entry.key.value)'; left out"
        remarks.warning(.notExpressible, message, at: entry.key.range)
      }
    }
    let known = Set(Self.sections + ["securitySchemes"])
    for entry in components?.entries ?? [] where !known.contains(entry.key.value) {
      remarks.warning(.notExpressible, entry.leftOut, at: entry.key.range)
    }
  }
}

extension YAMLEntry {
  /// `format: email`, or only the key where the value is long or none.
  fileprivate var inBrief: String {
    guard let word = value.word, !word.isEmpty, word.count < 40 else { return key.value }
    return "\(key.value): \(word)"
  }

  /// That it has no place in a description.
  var leftOut: String { "'\(inBrief)' has no place in a description; left out" }
}
