import SourceText

extension Checker {
  /// No two operations, and no operation and group, are called the same in code.
  func checkOperationsAreDistinct(into diagnostics: inout Diagnostics) {
    let ids = api.operations.compactMap(\.declaration.operation)
    var first: [[Words]: Located<String>] = [:]
    for id in ids {
      if let earlier = first[words(id)] {
        diagnostics.error(.duplicateOperation, clash(of: id, with: earlier), at: id.range)
      } else {
        first[words(id)] = id
      }
    }
    checkGroupsAreSpeltOnce(ids, into: &diagnostics)
    for id in ids {
      for count in words(id).indices.dropFirst() {
        guard let operation = first[Array(words(id).prefix(count))] else { continue }
        let message =
          "'\(operation.value)' is the group of '\(id.value)' and also an operation; rename one of "
          + "them"
        diagnostics.error(.duplicateOperation, message, at: operation.range)
      }
    }
  }

  private func clash(of id: Located<String>, with earlier: Located<String>) -> String {
    let place = earlier.range.shortText
    return id.value == earlier.value
      ? "'\(id.value)' is described already, at \(place); rename one of them"
      : "'\(id.value)' is called the same in code as '\(earlier.value)', at \(place); rename one of "
        + "them"
  }

  private func checkGroupsAreSpeltOnce(
    _ ids: [Located<String>],
    into diagnostics: inout Diagnostics
  ) {
    var first: [[Words]: (spelling: String, id: Located<String>)] = [:]
    for id in ids {
      let parts = names(in: id.value)
      for count in parts.indices.dropFirst() {
        let spelling = parts.prefix(count).joined(separator: ".")
        let group = Array(words(id).prefix(count))
        guard let earlier = first[group] else {
          first[group] = (spelling, id)
          continue
        }
        guard earlier.spelling != spelling else { continue }
        let message =
          "the group '\(spelling)' is '\(earlier.spelling)' at \(earlier.id.range.shortText); spell "
          + "both the same"
        diagnostics.error(.duplicateOperation, message, at: id.range)
        break
      }
    }
  }

  private func words(_ id: Located<String>) -> [Words] { names(in: id.value).map(Words.init) }
}

/// What a name consists of, however it is joined: `getIt`, `get_it` and `get-it` are one.
private struct Words: Hashable {
  private let words: [String]

  init(_ name: String) {
    let scalars = Array(name.unicodeScalars)
    var words = [""]
    for (index, scalar) in scalars.enumerated() {
      let previous = index > 0 ? scalars[index - 1] : "_"
      let next = index + 1 < scalars.count ? scalars[index + 1] : "_"
      let isWordsFirst =
        previous == "_" || previous == "-"
        ? !scalar.isDigit
        : scalar.isCapitalLetter && (!previous.isCapitalLetter || next.isSmallLetter)
      if isWordsFirst { words.append("") }
      if scalar != "_", scalar != "-" { words[words.count - 1] += String(scalar).lowercased() }
    }
    self.words = words.filter { !$0.isEmpty }
  }
}
