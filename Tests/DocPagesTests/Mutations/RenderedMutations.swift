/// The lines that document a field.
private struct FieldLines {
  let name: String
  let start: Int
  let end: Int
}

extension PageLines {
  var renderedMutations: [PageMutation] {
    fields.flatMap { field in
      [rename(field), retype(field), drop(field), add(before: field), required(field)]
        .compactMap(\.self) + proseMutations(of: field.name, in: field.start..<field.end)
    }
  }

  private var fields: [FieldLines] {
    let types: Set<Substring> = ["string", "integer", "number", "boolean", "array", "object"]
    let starts = lines.indices.dropLast().filter { index in
      let type = lines[index + 1].trimmed.prefix { $0 != " " && $0 != "[" }
      return types.contains(type) && lines[index].wholeMatch(of: /[A-Za-z_][\w.\[\]-]*/) != nil
    }
    return starts.map { start in
      let next = starts.first { $0 > start } ?? lines.count
      let end = lines[(start + 1)..<next].firstIndex { $0.isEmpty || $0 == "{" } ?? next
      return FieldLines(name: lines[start], start: start, end: end)
    }
  }

  private func rename(_ field: FieldLines) -> PageMutation? {
    mutation(.rename, field.name, line: field.start, field.name + "Zz")
  }

  private func retype(_ field: FieldLines) -> PageMutation? {
    let other = lines[field.start + 1].hasPrefix("boolean") ? "number" : "boolean"
    return mutation(.retype, field.name, line: field.start + 1, other)
  }

  private func drop(_ field: FieldLines) -> PageMutation? {
    mutation(.drop, field.name, field.start..<field.end, [])
  }

  private func add(before field: FieldLines) -> PageMutation? {
    mutation(.add, field.name, field.start..<field.start, ["zz_new", "string", "Something new."])
  }

  private func required(_ field: FieldLines) -> PageMutation? {
    guard lines[field.start + 2] == "required" else { return nil }
    return mutation(.required, field.name, field.start + 2..<field.start + 3, [])
  }
}
