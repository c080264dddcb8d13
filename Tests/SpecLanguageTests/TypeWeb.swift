import SourceText
import Testing

/// Many types by number, and the fields with which each leads to others.
struct TypeWeb: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let count: Int
  /// The type that the response has.
  let root: Int
  /// What is wrong with them.
  let codes: [DiagnosticCode]
  let links: @Sendable (Int) -> String

  static let all = [
    TypeWeb(testDescription: "chain, last first", count: 3_000, root: 2_999, codes: []) {
      $0 == 0 ? "name: string" : "next: T\($0 - 1)"
    },
    TypeWeb(testDescription: "circle that ends", count: 4_000, root: 0, codes: []) {
      "next\($0 == 7 ? "?" : ""): T\(($0 + 1) % 4_000)"
    },
    TypeWeb(testDescription: "circle without end", count: 4_000, root: 0, codes: [.endlessType]) {
      "next: T\(($0 + 1) % 4_000)"
    },
    TypeWeb(testDescription: "chain to a circle", count: 4_000, root: 3_999, codes: [.endlessType])
    {
      "next: T\(max($0 - 1, 0))"
    },
    TypeWeb(testDescription: "two links each", count: 4_000, root: 0, codes: []) {
      "left?: T\(($0 * 2 + 1) % 4_000), right?: T\(($0 * 7 + 3) % 4_000), next?: T\(($0 + 1) % 4_000)"
    },
  ]
}
