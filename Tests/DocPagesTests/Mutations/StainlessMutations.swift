/// A bullet that documents a field, and all that is indented below it.
private struct FieldBullet {
  let name: String
  let type: String
  let line: Int
  let end: Int
  let indent: String
}

extension PageLines {
  var stainlessMutations: [PageMutation] {
    let bullets = fieldBullets
    return bullets.flatMap { bullet in
      let parts = bullets.filter { $0.line > bullet.line && $0.line < bullet.end }
      let own = (bullet.line + 1)..<(parts.first?.line ?? bullet.end)
      return [
        rename(bullet), retype(bullet), drop(bullet), add(beside: bullet), required(bullet),
        value(bullet),
      ].compactMap(\.self) + proseMutations(of: bullet.name, in: own)
    }
  }

  private var fieldBullets: [FieldBullet] {
    lines.indices.compactMap { index in
      guard let match = lines[index].wholeMatch(of: /( *)- `([^`:]+): ([^`]+)`/) else { return nil }
      let indent = match.1.count
      let rest = lines[(index + 1)...]
      let end = rest.firstIndex { !$0.isEmpty && $0.indent <= indent } ?? lines.count
      return FieldBullet(
        name: String(match.2),
        type: String(match.3),
        line: index,
        end: end,
        indent: String(match.1)
      )
    }
  }

  private func line(_ bullet: FieldBullet, _ name: String, _ type: String) -> String {
    "\(bullet.indent)- `\(name): \(type)`"
  }

  private func rename(_ bullet: FieldBullet) -> PageMutation? {
    let quote = bullet.name.hasSuffix("\"") ? "\"" : ""
    let name = bullet.name.dropLast(quote.count) + "Zz" + quote
    return mutation(.rename, bullet.name, line: bullet.line, line(bullet, name, bullet.type))
  }

  private func retype(_ bullet: FieldBullet) -> PageMutation? {
    let prefix = bullet.type.hasPrefix("optional ") ? "optional " : ""
    let other = bullet.type.hasSuffix("boolean") ? "number" : "boolean"
    return mutation(
      .retype,
      bullet.name,
      line: bullet.line,
      line(bullet, bullet.name, prefix + other)
    )
  }

  private func drop(_ bullet: FieldBullet) -> PageMutation? {
    mutation(.drop, bullet.name, bullet.line..<bullet.end, [])
  }

  private func add(beside bullet: FieldBullet) -> PageMutation? {
    mutation(
      .add,
      bullet.name,
      bullet.end..<bullet.end,
      [line(bullet, "zz_new", "string"), "", "\(bullet.indent)  Something new.", ""]
    )
  }

  /// All fields state it here, by a word or by leaving that out.
  private func required(_ bullet: FieldBullet) -> PageMutation? {
    let other =
      bullet.type.hasPrefix("optional ")
      ? String(bullet.type.dropFirst(9)) : "optional " + bullet.type
    return mutation(.required, bullet.name, line: bullet.line, line(bullet, bullet.name, other))
  }

  /// One value more, in the type and in the list below it.
  private func value(_ bullet: FieldBullet) -> PageMutation? {
    guard let first = bullet.type.firstMatch(of: /"[^"]+"/)?.0,
      let last = (bullet.line..<bullet.end).last(where: { lines[$0].trimmed.hasPrefix("- `\"") })
    else { return nil }
    let type = bullet.type.replacingFirst(first, with: "\"zz\" or \(first)") ?? bullet.type
    let item = String(repeating: " ", count: lines[last].indent) + "- `\"zz\"`"
    var block = Array(lines[bullet.line...last])
    block[0] = line(bullet, bullet.name, type)
    return mutation(.value, bullet.name, bullet.line..<last + 1, block + ["", item])
  }
}
