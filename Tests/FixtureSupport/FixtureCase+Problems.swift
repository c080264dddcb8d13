import Foundation

extension FixtureCase {
  /// Compares what came out with every expectation of the case; empty when all agree exactly. Use once
  /// per case, and expect of a name that it is empty: nothing is shown of what `#expect` has to try.
  ///
  /// An empty text means that the file must not exist. A missing expectation, one that nothing was
  /// compared with, and a case that expects nothing at all are problems. With `UPDATE_SNAPSHOTS=1`
  /// the expectations are rewritten, which is reported as a problem too.
  package func problems(comparing actual: [String: String]) throws -> [String] {
    let actual = actual.filter { !$0.value.isEmpty }
    let expectations = files.filter { !$0.hasPrefix("input") }
    if ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] == "1" {
      try rewrite(expectations, as: actual)
      return ["\(name): rewritten; look at the changes, then run without UPDATE_SNAPSHOTS"]
    }
    if actual.isEmpty, expectations.isEmpty { return ["\(name): expects nothing"] }
    return try Set(expectations).union(actual.keys).sorted().compactMap { file in
      let expected = expectations.contains(file) ? try text(file) : nil
      return problem(file, expected: expected, actual: actual[file])
    }
  }

  private func rewrite(_ expectations: [String], as actual: [String: String]) throws {
    for file in expectations where actual[file] == nil { try remove(file) }
    for (file, text) in actual { try write(text, to: file) }
  }

  private func problem(_ file: String, expected: String?, actual: String?) -> String? {
    switch (expected, actual) {
    case (nil, nil): nil
    case (nil, _?): "\(name)/\(file): missing; UPDATE_SNAPSHOTS=1 writes it"
    case (_?, nil): "\(name)/\(file): left over, nothing came out for it"
    case (let expected?, let actual?): firstDifference(file, expected, actual)
    }
  }

  private func firstDifference(_ file: String, _ expected: String, _ actual: String) -> String? {
    guard !expected.utf8.elementsEqual(actual.utf8) else { return nil }
    let expected = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let actual = actual.split(separator: "\n", omittingEmptySubsequences: false)
    let agreeing = zip(expected, actual).prefix { $0.0.utf8.elementsEqual($0.1.utf8) }.count
    let (wanted, found) = (expected.dropFirst(agreeing).first, actual.dropFirst(agreeing).first)
    return "\(name)/\(file):\(agreeing + 1): expected "
      + (wanted.map { "'\($0)'" } ?? "the end") + ", found "
      + (found.map { "'\($0)'" } ?? "the end")
  }
}
