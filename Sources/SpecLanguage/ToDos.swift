import SourceText
import YAMLReader

/// What drafts leave for a person to write.
package enum ToDo {
  package static let mark = "TODO"
}

extension Diagnostics {
  /// Reports what drafts of descriptions have left for a person: `about: TODO`, and the mark in an
  /// address, a path, a name, or among an example's arguments; and `because: …`, as findings have it.
  package mutating func reportToDos(in files: [SourceFile]) {
    for file in files {
      var ignored = Diagnostics()
      guard let node = YAMLNode.parse(file, into: &ignored) else { continue }
      for entry in node.entries ?? [] {
        if entry.key.value == Key.examples.name {
          reportToDos(inExamples: entry.value)
        } else {
          reportToDos(in: entry)
        }
      }
    }
  }

  private mutating func reportToDos(in entry: YAMLEntry) {
    let text = entry.value.text?.value
    let words = (text?.split { !$0.isLetter } ?? []).map(String.init)
    let isMarked =
      entry.key.value == Key.because.name && ["…", "..."].contains(text)
      || Self.prose.contains(entry.key.value) && words.first == ToDo.mark
      || Self.names.contains(entry.key.value) && words.contains(ToDo.mark)
    if isMarked { reportToDo(entry.key.value, at: entry.value.range) }
    reportToDos(in: entry.value)
  }

  private mutating func reportToDos(in node: YAMLNode) {
    for entry in node.entries ?? [] { reportToDos(in: entry) }
    for element in node.elements ?? [] { reportToDos(in: element) }
  }

  private mutating func reportToDos(inExamples examples: YAMLNode) {
    let sections = ParameterSection.allCases.map(\.valuesKey.name)
    for entry in (examples.elements ?? []).compactMap(\.entries).joined()
    where sections.contains(entry.key.value) {
      for value in entry.value.entries ?? [] {
        let nodes = value.value.elements ?? [value.value]
        for node in nodes where node.text?.value.hasSuffix(ToDo.mark) ?? false {
          reportToDo(value.key.value, at: node.range)
        }
      }
    }
  }

  private mutating func reportToDo(_ key: String, at range: SourceRange) {
    error(.toDo, "'\(key)' is still to be written", at: range)
  }

  private static let prose = Set([Key.about, .deprecated, .because].map(\.name))
  private static let names = Set(
    [Key.page, .request, .server, .api, .module, .operation].map(\.name)
  )
}
