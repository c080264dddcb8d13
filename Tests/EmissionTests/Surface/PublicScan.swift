@testable import Emission

/// Finds what generated code declares as public, by its indentation.
struct PublicScan {
  private(set) var found: [EmittedDeclaration] = []
  /// Names of the types that are open, outermost first; nil for what has no members to look at.
  private var open: [String?] = []
  /// A declaration that isn't complete yet.
  private var unfinished = ""

  init(_ text: String) {
    for line in text.split(separator: "\n") { read(line) }
  }

  private mutating func read(_ line: Substring) {
    let depth = line.prefix { $0 == " " }.count / 2
    let code = String(line.drop { $0 == " " })
    if code.hasPrefix("//") { return }
    if !unfinished.isEmpty { return finish("\(unfinished)\n\(code)") }
    guard depth == open.count else { return close(at: depth, code) }
    if code == "}" { return }
    if isPublic(code) || isCase(code) {
      finish(code)
    } else if code.hasSuffix("{") {
      enter(code)
    }
  }

  private mutating func close(at depth: Int, _ code: String) {
    if depth < open.count, code.hasPrefix("}") || code.hasPrefix(")") {
      open.removeLast(open.count - depth)
    }
  }

  private func isPublic(_ code: String) -> Bool {
    let words = code.split(separator: " ").drop { $0.hasPrefix("@") || $0 == "nonisolated" }
    return words.first == "public"
  }

  /// A case of a public enum; a case of a `switch` stands deeper.
  private func isCase(_ code: String) -> Bool {
    code.hasPrefix("case ") && open.last.map { $0 != nil } ?? false
  }

  private mutating func finish(_ code: String) {
    unfinished = code
    let (opening, closing) = (code.count { $0 == "(" }, code.count { $0 == ")" })
    let isValue = code.contains(" = ") && code.hasSuffix("(")
    guard opening <= closing || isValue else { return }
    unfinished = ""
    let text = PublicScan.withoutBody(code.unbroken).replacing("public ", with: "")
    let holder = open.compactMap(\.self).joined(separator: ".")
    found.append(EmittedDeclaration(text, in: holder))
    if code.hasSuffix("{") || isValue { enter(text) }
  }

  private mutating func enter(_ code: String) {
    let words = code.split { " :<{".contains($0) }
    let keywords: Set<Substring> = ["struct", "enum", "extension"]
    let isPrivate = code.hasPrefix("private")
    let index = words.firstIndex { keywords.contains($0) }
    open.append(isPrivate ? nil : index.map { String(words[$0 + 1]) })
  }

  /// Without a body, or the value of a constant.
  private static func withoutBody(_ code: String) -> String {
    let head = code.hasSuffix("{") ? String(code.dropLast(2)) : code
    if head.hasPrefix("public static let"), let equals = head.firstRange(of: " =") {
      return String(head[..<equals.lowerBound])
    }
    guard head.hasSuffix("}"), let brace = head.firstRange(of: " {") else { return head }
    return String(head[..<brace.lowerBound])
  }
}
