/// A tag that documents a field, and what it encloses.
private struct FieldTag {
  let line: Int
  let end: Int
  /// `query`, `name`.
  let key: String
  let name: String
}

extension PageLines {
  var mintlifyMutations: [PageMutation] {
    let tags = fieldTags
    return tags.flatMap { tag in
      let nested = tags.filter { $0.line > tag.line && $0.line < tag.end }.flatMap {
        $0.line..<$0.end
      }
      let own = (tag.line..<tag.end).filter { !nested.contains($0) }
      return [rename(tag), retype(tag), drop(tag, among: tags), add(beside: tag)]
        .compactMap(\.self)
        + required(tag) + own.flatMap { proseMutations(of: tag.name, in: $0..<$0 + 1) }
        + values(tag, own)
    } + tags.compactMap(attributeDefault)
  }

  private var fieldTags: [FieldTag] {
    lines.indices.compactMap { index in
      let line = lines[index].trimmed
      guard line.hasPrefix("<ParamField") || line.hasPrefix("<ResponseField"),
        let match = lines[index].firstMatch(of: /\s(header|path|query|cookie|body|name)="([^"]+)"/)
      else { return nil }
      return FieldTag(
        line: index,
        end: end(of: String(line.dropFirst().prefix(while: \.isLetter)), from: index),
        key: String(match.1),
        name: String(match.2)
      )
    }
  }

  private func end(of tag: String, from start: Int) -> Int {
    var depth = 0
    for index in start..<lines.count {
      if lines[index].contains("<\(tag) ") { depth += 1 }
      if lines[index].contains("</\(tag)>") || lines[index].contains("/>") { depth -= 1 }
      if depth == 0 { return index + 1 }
    }
    return lines.count
  }

  private func rename(_ tag: FieldTag) -> PageMutation? {
    let line = lines[tag.line]
      .replacingFirst("\(tag.key)=\"\(tag.name)\"", with: "\(tag.key)=\"\(tag.name)Zz\"")
    return mutation(.rename, tag.name, line: tag.line, line)
  }

  private func retype(_ tag: FieldTag) -> PageMutation? {
    guard let type = lines[tag.line].firstMatch(of: /type="([^"]*)"/)?.1 else { return nil }
    let other = type.contains("bool") ? "number" : "boolean"
    let line = lines[tag.line].replacingFirst("type=\"\(type)\"", with: "type=\"\(other)\"")
    return mutation(.retype, tag.name, line: tag.line, line)
  }

  /// Takes a field away, with all that is named as part of it.
  private func drop(_ tag: FieldTag, among tags: [FieldTag]) -> PageMutation? {
    let parts = tags.filter { other in
      other.key == tag.key
        && (other.name.hasPrefix(tag.name + ".") || other.name.hasPrefix(tag.name + "["))
    }
    let gone = Set(([tag] + parts).flatMap { $0.line..<$0.end })
    let left = lines.indices.filter { !gone.contains($0) }.map { lines[$0] }
    return mutation(.drop, tag.name, lines.indices, left)
  }

  private func add(beside tag: FieldTag) -> PageMutation? {
    let holder = tag.name.lastIndex(of: ".").map { tag.name[...$0] } ?? ""
    let kind = lines[tag.line].trimmed.dropFirst().prefix(while: \.isLetter)
    let field = [
      "<\(kind) \(tag.key)=\"\(holder)zzNew\" type=\"string\">", "  Something new.", "</\(kind)>",
    ]
    return mutation(.add, tag.name, tag.end..<tag.end, [""] + field)
  }

  /// Only where it is stated. That an answer's field is no longer promised is left out: the
  /// description may still promise it.
  private func required(_ tag: FieldTag) -> [PageMutation] {
    let line = lines[tag.line]
    let isAnswer = line.contains("<ResponseField")
    let opposites =
      if line.contains(" required") {
        [" optional"] + (isAnswer ? [] : [""])
      } else if line.contains(" optional") {
        [" required"]
      } else {
        [String]()
      }
    let word = line.contains(" required") ? " required" : " optional"
    return opposites.compactMap { opposite in
      mutation(
        .required,
        tag.name + (opposite.isEmpty ? " not said" : opposite),
        line: tag.line,
        line.replacingFirst(word + ">", with: opposite + ">")
      )
    }
  }

  /// One bullet more in a list of values; one word more after `Available options:`.
  private func values(_ tag: FieldTag, _ own: [Int]) -> [PageMutation] {
    let bullets = own.filter { lines[$0].trimmed.hasPrefix("- `") }
    guard bullets.count > 1, let last = bullets.last else { return [] }
    let indent = String(repeating: " ", count: lines[last].indent)
    return [mutation(.value, tag.name, last + 1..<last + 1, ["\(indent)- `zz` - new"])]
  }

  private func attributeDefault(_ tag: FieldTag) -> PageMutation? {
    let line = lines[tag.line]
    guard let match = line.firstMatch(of: /default=(?:\{([^}]*)\}|"([^"]*)")/),
      let value = match.1 ?? match.2
    else { return nil }
    let other = value == "false" ? "true" : Int(value).map { String($0 + 7) } ?? "zz"
    let mutated = line[..<value.startIndex] + other + line[value.endIndex...]
    return mutation(.standard, tag.name, line: tag.line, String(mutated))
  }
}
