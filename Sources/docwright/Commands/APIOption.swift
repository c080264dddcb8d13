import APIModel
import ArgumentParser
import SourceText

/// Which of the described APIs a command is about.
struct APIOption: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp("Only this API: its folder, name or module.", valueName: "api")
  )
  var api: String?

  /// The API of that name in any case, or all if none is named.
  ///
  /// - Throws: the misuse of naming an API that is not described.
  func chosen(from apis: [API]) throws -> [API] {
    guard let api else { return apis }
    let wanted = api.lowercased()
    for name in API.ways {
      if let found = apis.first(where: { $0[keyPath: name].lowercased() == wanted }) {
        return [found]
      }
    }
    let hint = suggestion(
      for: api,
      among: apis.flatMap { api in API.ways.map { api[keyPath: $0] } }
    )
    throw misuse("There is no API '\(api)'\(hint.isEmpty ? "; there are \(apis.list)" : hint)")
  }
}

extension API {
  /// What it may be called on the command line; the folder first, as no two have the same.
  fileprivate static var ways: [KeyPath<API, String>] { [\.folder, \.module, \.name] }
}

extension [API] {
  /// Their folders, for people.
  var list: String { map { "'\($0.folder)'" }.joined(separator: ", ") }
}
