import Testing

/// A change of descriptions as `input.diff` has it: after `# title` and `@ file`, lines that are
/// there before (` `, `-`) and after it (` `, `+`).
struct Edit {
  private struct Hunk {
    let file: String
    var old: [Substring] = []
    var new: [Substring] = []
  }

  let title: String
  private var hunks: [Hunk] = []

  /// All edits in a text, one after the other.
  static func parse(_ text: String) throws -> [Edit] {
    var edits: [Edit] = []
    for line in text.split(separator: "\n") {
      if line.hasPrefix("# ") {
        edits.append(Edit(title: String(line.dropFirst(2))))
      } else {
        try #require(!edits.isEmpty)
        try edits[edits.count - 1].add(line)
      }
    }
    return edits
  }

  private mutating func add(_ line: Substring) throws {
    if line.hasPrefix("@ ") { return hunks.append(Hunk(file: String(line.dropFirst(2)))) }
    try #require(!hunks.isEmpty && [" ", "-", "+"].contains(line.first))
    if line.first != "+" { hunks[hunks.count - 1].old.append(line.dropFirst()) }
    if line.first != "-" { hunks[hunks.count - 1].new.append(line.dropFirst()) }
  }

  /// Each hunk has one place in the files as they are; a file without text is none.
  func applied(to files: [String: String]) throws -> [String: String] {
    let placed = try hunks.map { (hunk: $0, place: try place(of: $0, in: files)) }
    return placed.sorted { $0.place > $1.place }.reduce(into: files) { files, edit in
      let lines = lines(of: edit.hunk, in: files)
      let edited =
        lines[..<edit.place] + edit.hunk.new + lines[(edit.place + edit.hunk.old.count)...]
      files[edit.hunk.file] = edited.joined(separator: "\n")
    }
    .filter { $0.value.contains { $0 != "\n" } }
  }

  private func place(of hunk: Hunk, in files: [String: String]) throws -> Int {
    if files[hunk.file] == nil { return 0 }
    let lines = lines(of: hunk, in: files)
    let places = lines.indices.filter { lines[$0...].starts(with: hunk.old) }
    return try #require(places.count == 1 ? places.first : nil, "\(title): \(hunk.old)")
  }

  private func lines(of hunk: Hunk, in files: [String: String]) -> [Substring] {
    (files[hunk.file] ?? "").split(separator: "\n", omittingEmptySubsequences: false)
  }
}
