import APIModel

/// What the code span of a bullet says that is nothing but a code span.
struct StainlessBullet {
  enum Content {
    /// ``- `name: optional string` ``
    case field(Field)
    /// ``- `string` ``, ``- `FooText object { text, type }` ``, ``- `Foo = array of Bar` ``: one of the
    /// types that the type above may be.
    case variant(name: String?, StainlessType)
    /// ``- `"asc"` ``: a value that the type above may have.
    case value(JSON)
  }

  struct Field {
    let name: String
    let type: StainlessType
    /// Behind `optional` and the like.
    let writtenType: String
    let modifiers: Set<Modifier>
  }

  /// A word before or behind the type.
  enum Modifier: String {
    case optional, required, nullable, deprecated
  }

  let content: Content

  /// - Parameter line: Without blanks around it.
  init?(_ line: Substring) {
    guard let item = line.bulletItem, let (code, after) = item.leadingCode else { return nil }
    let type = StainlessType(code)
    if case .literal(let json)? = type {
      // What stands behind a value explains it.
      content = .value(json)
      return
    }
    let marks = after.split { $0.isBlank || "()[]*_,.".contains($0) }
      .map { Modifier(rawValue: $0.lowercased()) }
    let modifiers = Set(marks.compactMap(\.self))
    guard modifiers.count == marks.count else { return nil }
    if let field = Field(code, modifiers: modifiers) {
      content = .field(field)
    } else if let type {
      content = .variant(name: nil, type)
    } else if let (name, definition) = code.split(definition: "="), name.isIdentifier,
      let type = StainlessType(definition)
    {
      content = .variant(name: String(name), type)
    } else {
      return nil
    }
  }

  var isField: Bool {
    if case .field = content { true } else { false }
  }
}

extension StainlessBullet.Field {
  fileprivate init?(_ code: Substring, modifiers: Set<StainlessBullet.Modifier>) {
    let name: String
    var written: Substring
    if code.first == "\"" {
      guard let (text, after) = code.leadingJSONString, after.first == ":" else { return nil }
      (name, written) = (text, after.dropFirst())
    } else {
      guard let (before, behind) = code.split(definition: ":"), !before.contains(where: \.isBlank)
      else { return nil }
      (name, written) = (String(before), behind)
    }
    var modifiers = modifiers
    written = written.trimmingBlanks
    while let word = written.firstIndex(where: \.isBlank).map({ written[..<$0] }),
      let modifier = StainlessBullet.Modifier(rawValue: String(word))
    {
      modifiers.insert(modifier)
      written = written[word.endIndex...].trimmingBlanks
    }
    guard !name.isEmpty, name.utf8.count <= 200, let type = StainlessType(written) else {
      return nil
    }
    self.init(name: name, type: type, writtenType: String(written), modifiers: modifiers)
  }
}

extension Substring {
  /// The code span that it begins with, and what is behind it. Back-slashes before marks that
  /// Markdown would take for its own are left out.
  fileprivate var leadingCode: (code: Substring, after: Substring)? {
    let marks = prefix { $0 == "`" }
    guard !marks.isEmpty, marks.count < 4,
      let end = dropFirst(marks.count).firstRange(of: marks)
    else {
      return nil
    }
    let code = self[marks.endIndex..<end.lowerBound].trimmingBlanks
    return code.isEmpty ? nil : (code.withoutMarkdownEscapes, self[end.upperBound...])
  }

  /// `before: behind` at the first such mark that a blank follows.
  fileprivate func split(definition mark: Character) -> (before: Substring, behind: Substring)? {
    for place in indices where self[place] == mark {
      let next = index(after: place)
      guard next < endIndex, self[next].isBlank else { continue }
      return (self[..<place].trimmingBlanks, self[next...].trimmingBlanks)
    }
    return nil
  }
}
