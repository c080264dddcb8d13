import ClientRuntime
import Foundation

/// The table in `Faults.md`.
struct FaultTable {
  struct Row {
    let name: String
    /// One for each transport, in order.
    var outcomes: [String]
  }

  private let preface: String
  private let header: [String]
  private(set) var rows: [Row]

  private static let url = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appendingPathComponent("Faults.md")

  static func read() throws -> FaultTable {
    let text = try String(contentsOf: url, encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let table = lines.filter { $0.hasPrefix("| ") }.map(cells)
    return FaultTable(
      preface: lines.prefix { !$0.hasPrefix("|") }.joined(separator: "\n"),
      header: table.first ?? [],
      rows: table.dropFirst().map { Row(name: $0[0], outcomes: Array($0.dropFirst())) }
    )
  }

  /// Compares an outcome with its cell; with `UPDATE_SNAPSHOTS=1`, the cell is rewritten instead, which
  /// is a problem too.
  static func problem(_ name: String, _ transport: String, _ outcome: String) throws -> String? {
    try lock.withLock { _ in
      var table = try read()
      guard let column = table.header.firstIndex(of: transport) else { return "no column" }
      let row = table.rows.firstIndex { $0.name == name }
      let expected = row.map { table.rows[$0].outcomes[column - 1] }
      if ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] == "1" {
        table[name, column] = outcome
        try table.write()
        return "\(name): rewritten; look at the changes, then run without UPDATE_SNAPSHOTS"
      }
      if outcome == expected { return nil }
      return "\(name): expected \(expected ?? "a row"), found \(outcome)"
    }
  }

  private static let lock = Locked(())

  private subscript(name: String, column: Int) -> String {
    get { rows.first { $0.name == name }?.outcomes[column - 1] ?? "" }
    set {
      var row =
        rows.first { $0.name == name }
        ?? Row(name: name, outcomes: header.dropFirst().map { _ in "" })
      row.outcomes[column - 1] = newValue
      rows.removeAll { $0.name == name }
      let names = Fault.all.map(\.name)
      rows = (rows + [row]).filter { names.contains($0.name) }
        .sorted { names.firstIndex(of: $0.name) ?? 0 < names.firstIndex(of: $1.name) ?? 0 }
    }
  }

  private func write() throws {
    let rule = "|\(String(repeating: "---|", count: header.count))"
    let lines = rows.map { ([$0.name] + $0.outcomes).joined(separator: " | ") }
    let table = (["| \(header.joined(separator: " | ")) |", rule] + lines.map { "| \($0) |" })
    try Data("\(preface)\n\(table.joined(separator: "\n"))\n".utf8).write(to: Self.url)
  }

  private static func cells(_ line: String) -> [String] {
    line.dropFirst(2).dropLast(2).components(separatedBy: " | ")
  }
}
