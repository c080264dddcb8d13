import SpecLanguage

/// What operations are called in code: groups and a name, each spelt once, none of them twice.
struct OperationIDs {
  private var taken: Set<[String]> = []
  private var groups: [[String]: [String]] = [:]

  /// - Parameter id: Groups, outermost first, and a name.
  mutating func take(_ id: [String]) -> [String] {
    var parts = id.map {
      $0.isCodeName ? $0 : "part\($0.filter { $0.isASCII && ($0.isLetter || $0.isNumber) })"
    }
    if parts.isEmpty { parts = ["call"] }
    for count in parts.indices.dropFirst() {
      let group = key(parts.prefix(count))
      if taken.contains(group) { parts[count - 1] += "Group" }
      let spelling = groups[key(parts.prefix(count)), default: Array(parts.prefix(count))]
      parts.replaceSubrange(0..<count, with: spelling)
    }
    let name = parts[parts.count - 1]
    var number = 2
    while taken.contains(key(parts[...])) || groups[key(parts[...])] != nil {
      parts[parts.count - 1] = "\(name)\(number)"
      number += 1
    }
    taken.insert(key(parts[...]))
    for count in parts.indices.dropFirst() {
      groups[key(parts.prefix(count))] = Array(parts.prefix(count))
    }
    return parts
  }

  private func key(_ parts: ArraySlice<String>) -> [String] { parts.map(\.lettersAndDigits) }
}

/// Names for an operation, made from what a document says of it.
struct OperationWords {
  let operationID: String?
  let tag: String?
  let method: String
  let path: String

  /// Groups, outermost first, and a name.
  var id: [String] {
    if let operationID, operationID.contains(where: { ".:/".contains($0) }) {
      let parts = operationID.split(whereSeparator: { ".:/".contains($0) }).map {
        Words(String($0)).camelCase
      }
      return parts.filter { !$0.isEmpty }.suffix(4).map { $0 }
    }
    let group = Words(tag ?? segments.last ?? "")
    let words = operationID.map { Words($0) } ?? Words([verb] + byWords)
    let rest = words.without(group)
    let name = rest.all.isEmpty ? Words([verb]) : rest
    return [group.camelCase, name.camelCase].filter { !$0.isEmpty }
  }

  /// The name of a file.
  var slug: String {
    let words =
      operationID.map { Words($0) }
      ?? Words([method.lowercased()] + segments.flatMap { Words($0).all } + byWords)
    let slug = words.slug.isEmpty ? "call" : String(words.slug.prefix(80))
    let name = slug.first?.isLetter == true ? slug : "call-" + slug
    return name == "api" ? "call-api" : name.last == "-" ? String(name.dropLast()) : name
  }

  /// The parts of the path that are always the same, less those that only say which version it is.
  private var segments: [String] {
    path.split(separator: "/").map(String.init).filter { segment in
      let isVersion = segment.first == "v" && segment.dropFirst().allSatisfy(\.isNumber)
      return !segment.contains("{") && !isVersion && segment != "api"
    }
  }

  private var endsInHole: Bool { path.hasSuffix("}") }

  private var byWords: [String] {
    guard endsInHole, let hole = path.split(separator: "{").last else { return [] }
    return ["by"] + Words(String(hole)).all
  }

  private var verb: String {
    switch method {
    case "GET": endsInHole ? "get" : "list"
    case "POST": "create"
    case "PUT": "replace"
    case "PATCH": "update"
    default: method.lowercased()
    }
  }
}
