import SourceText

extension Checker {
  /// The names that become names in code or of files can do so, and are taken once.
  func checkNames(into diagnostics: inout Diagnostics) {
    if let api = api.declarations.api {
      checkModule(api.module, into: &diagnostics)
      checkAddress(api.page, into: &diagnostics)
      checkTitle(api.name, into: &diagnostics)
    }
    for operation in api.operations {
      checkAddress(operation.declaration.page, into: &diagnostics)
      if let id = operation.declaration.operation { checkWords(of: id, into: &diagnostics) }
    }
    checkOperationsAreDistinct(into: &diagnostics)
  }

  private func checkTitle(_ title: Located<String>?, into diagnostics: inout Diagnostics) {
    guard let title else { return }
    if title.value.isEmpty {
      diagnostics.error(.invalidName, "the API needs a name", at: title.range)
    } else if title.value.count > 60 || !title.value.isOneLine {
      let message = "the API's name is one line of at most 60 characters; the rest goes to 'about'"
      diagnostics.error(.invalidName, message, at: title.range)
    }
  }

  private func checkModule(_ module: Located<String>?, into diagnostics: inout Diagnostics) {
    guard let module else { return }
    let isWord = module.value.unicodeScalars.allSatisfy {
      $0 != "_" && $0.isLetterDigitOrUnderscore
    }
    if !isWord || !module.value.startsUppercase {
      let message =
        "'\(module.value)' can't name a module; use a capital letter, then letters and digits"
      diagnostics.error(.invalidName, message, at: module.range)
    } else if ReservedNames.modules.contains(module.value) {
      let message =
        "'\(module.value)' is taken by Swift or its libraries; take '\(module.value)API'"
      diagnostics.error(.invalidName, message, at: module.range)
    }
  }

  private func checkAddress(_ page: Located<String>?, into diagnostics: inout Diagnostics) {
    guard let page else { return }
    let isWeb = page.value.hasPrefix("https://") || page.value.hasPrefix("http://")
    if !isWeb || !Formats.isURL(page.value) {
      let message = "'\(page.value)' is not the address of a page, such as 'https://…'"
      diagnostics.error(.invalidValue, message, at: page.range)
    }
  }

  private func checkWords(of id: Located<String>, into diagnostics: inout Diagnostics) {
    for word in names(in: id.value) where !word.isName {
      let message =
        "'\(word)' can't name an operation or a group; use letters, digits, '_' and '-', "
        + "a letter first, and dots between: 'batches.logs'"
      diagnostics.error(.invalidName, message, at: id.range)
    }
  }

}

extension String {
  /// Whether identifiers can be made from it.
  var isName: Bool {
    let first = unicodeScalars.first
    return (first?.isSmallLetter == true || first?.isCapitalLetter == true)
      && unicodeScalars.allSatisfy { $0 == "-" || $0.isLetterDigitOrUnderscore }
  }
}

package enum ReservedNames {
  /// Modules that generated code or what it links imports, and words that no module may be called.
  package static let modules: Set<String> = [
    "Any", "APIModel", "ClientRuntime", "ClientTesting", "Combine", "Dispatch", "Emission",
    "Foundation", "FoundationEssentials", "FoundationInternationalization", "FoundationNetworking",
    "FoundationXML", "Glibc", "HTTPTypes", "HTTPTypesFoundation", "Musl", "Observation", "Protocol",
    "RegexBuilder", "Self", "SourceText", "SpecLanguage", "Swift", "SwiftUI", "Synchronization",
    "Testing", "Type", "WASILibc", "XCTest", "YAMLReader", "Darwin",
  ]
  /// Headers that follow from other parts of a description.
  package static let headers: [String: String] = [
    "content-type": "it follows from 'body'",
    "content-length": "it follows from 'body'",
    "cookie": "describe its parts under 'cookies'",
    "host": "it follows from 'server'",
    "transfer-encoding": "it is the transport's affair",
    "connection": "it is the transport's affair",
  ]
}

extension SpecCompiler {
  /// No two vendors make the same module.
  static func checkModules(_ all: [Declarations], into diagnostics: inout Diagnostics) {
    var first: [String: Located<String>] = [:]
    for module in all.compactMap(\.api?.module) {
      if let earlier = first[module.value] {
        let message =
          "the module '\(module.value)' is made already, by \(earlier.range.file); rename one"
        diagnostics.error(.duplicateModule, message, at: module.range)
      } else {
        first[module.value] = module
      }
    }
  }
}
