import APIModel

/// The fields of documented payloads, each with the kinds of values it is shown with.
struct ExampleShape {
  private(set) var kinds: [String: Set<String>] = [:]
  /// In the order of the page.
  private(set) var paths: [String] = []
  /// Deeper than any example that means to show something.
  private static let depth = 64

  init(of payloads: some Sequence<JSON>) {
    for payload in payloads { add(payload, at: "", depth: 0) }
  }

  private mutating func add(_ json: JSON, at path: String, depth: Int) {
    if kinds[path] == nil { paths.append(path) }
    kinds[path, default: []].insert(json.kind)
    guard depth < Self.depth else { return }
    switch json {
    case .object(let members):
      for member in members {
        add(
          member.value,
          at: path.isEmpty ? member.name : path + "." + member.name,
          depth: depth + 1
        )
      }
    case .array(let elements):
      for element in elements { add(element, at: path + "[]", depth: depth + 1) }
    case .null, .bool, .number, .string: return
    }
  }

  /// Whether some payload has a value there.
  func shows(_ path: FieldPath) -> Bool { kinds[path.text] != nil }

  /// What the other has not, without what is below another such.
  func surplus(over other: ExampleShape) -> [String] {
    paths.filter { other.kinds[$0] == nil && !hasSurplusHolder($0, over: other) }
  }

  /// What both have, with values of other kinds.
  func changes(from other: ExampleShape) -> [String] {
    paths.filter { other.kinds[$0] != nil && other.kinds[$0] != kinds[$0] }
  }

  private func hasSurplusHolder(_ path: String, over other: ExampleShape) -> Bool {
    let holder =
      path.hasSuffix("[]")
      ? path.dropLast(2) : path.lastIndex(of: ".").map { path[..<$0] } ?? ""
    return other.kinds[String(holder)] == nil
  }
}

extension JSON {
  fileprivate var kind: String {
    switch self {
    case .null: "null"
    case .bool: "boolean"
    case .number: "number"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }
}
