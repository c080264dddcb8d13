import APIModel
import ArgumentParser
import SourceText
import SpecLanguage

/// The description of one operation and what belongs to it.
struct Description {
  let api: API
  let operation: Operation
  let places: DescriptionPlaces
  /// Of its file: `Specs/bland/get-batch.yaml`.
  let path: String

  var page: DescribedPage { DescribedPage(operation, of: api) }
  /// `bland/get-batch`
  var id: String { page.id }
}

extension Description {
  /// By vendor and slug.
  ///
  /// - Parameter specs: The folder of descriptions.
  static func all(of specs: Compilation, in folder: String) -> [Description] {
    specs.apis.flatMap { api in
      let places = specs.places[api.folder] ?? DescriptionPlaces()
      return api.operations.map { operation in
        Description(
          api: api,
          operation: operation,
          places: places,
          path: join(join(folder, api.folder), operation.slug + ".yaml")
        )
      }
    }
  }

  /// Whether a word on the command line means it: its path, its vendor, its slug or its operation,
  /// which may have the vendor and a slash in front.
  func isMeant(by word: String) -> Bool {
    names.contains(word) || word.hasSuffix(".yaml") && samePath(word, path)
  }

  /// What it can be called.
  var names: [String] {
    let own = [operation.slug, operation.id]
    return own + own.map { "\(api.folder)/\($0)" } + [api.folder, path]
  }
}

extension [Description] {
  /// Those that the words on a command line mean; all for no words.
  ///
  /// - Throws: `ExitCode.validationFailure` for a word that means none, which has been told.
  func selected(by words: [String]) throws -> [Description] {
    for word in words where !contains(where: { $0.isMeant(by: word) }) {
      let hint = suggestion(for: word, among: flatMap(\.names))
      throw misuse("There is no description '\(word)'\(hint.isEmpty ? "." : hint)")
    }
    return words.isEmpty ? self : filter { words.contains(where: $0.isMeant) }
  }
}

/// Whether both lead to the same file, written as they may be.
private func samePath(_ left: String, _ right: String) -> Bool {
  guard let left = try? canonicalPath(left), let right = try? canonicalPath(right) else {
    return false
  }
  return left == right
}
