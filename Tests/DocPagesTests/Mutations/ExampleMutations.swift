extension PageLines {
  /// JSON that is another in one member: its name, its value, or that it is there. No description
  /// keeps what stands beside a field to explain it, so that only the names count there.
  var exampleMutations: [PageMutation] {
    examples.flatMap { example in
      example.lines.flatMap { index in
        [
          renameMember(index), example.isExcerpt ? nil : changeValue(index),
          example.isExcerpt ? nil : removeMember(index),
        ].compactMap(\.self)
      }
    }
  }

  private struct ExampleLines {
    let isExcerpt: Bool
    /// Those with a member.
    var lines: [Int] = []
  }

  /// JSON, be it fenced or not.
  private var examples: [ExampleLines] {
    var found: [ExampleLines] = []
    var end: String?
    var isFenced = false
    for (index, line) in lines.enumerated() {
      if line.trimmed.hasPrefix("```") { isFenced.toggle() }
      if line.trimmed == "{", end == nil {
        found.append(ExampleLines(isExcerpt: !isFenced && line.indent > 0))
        end = line.prefix(line.indent) + "}"
      }
      if end != nil, line.contains("\": ") { found[found.count - 1].lines.append(index) }
      if line == end { end = nil }
    }
    return found
  }

  private func name(_ index: Int) -> Substring? {
    lines[index].firstMatch(of: /^ *"([^"]+)":\s/)?.1
  }

  private func renameMember(_ index: Int) -> PageMutation? {
    guard let name = name(index) else { return nil }
    let line = lines[index].replacingFirst("\"\(name)\": ", with: "\"\(name)Zz\": ")
    return mutation(.example, "\(name) renamed", line: index, line)
  }

  private func changeValue(_ index: Int) -> PageMutation? {
    guard let match = lines[index].firstMatch(of: /": (.+?),?$/) else { return nil }
    let value = match.1
    let other: String
    switch value {
    case "{", "[": return nil
    case "true", "false": other = value == "true" ? "false" : "true"
    case "null": other = "{}"
    case _ where value.hasPrefix("\""): other = "\"Zz" + value.dropFirst()
    default: other = "1" + value
    }
    let mutated = lines[index][..<value.startIndex] + other + lines[index][value.endIndex...]
    return mutation(.example, "value at line \(index + 1)", line: index, String(mutated))
  }

  /// Only members on one line.
  private func removeMember(_ index: Int) -> PageMutation? {
    guard let name = name(index), let last = lines[index].last, !"{[".contains(last) else {
      return nil
    }
    let isLast = last != ","
    let before = lines[index - 1]
    let follows = before.hasSuffix(",")
    let range = isLast && follows ? index - 1..<index + 1 : index..<index + 1
    return mutation(
      .example,
      "\(name) removed",
      range,
      isLast && follows ? [String(before.dropLast())] : []
    )
  }
}
