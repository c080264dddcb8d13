import APIModel
import SourceText
import SpecLanguage
import YAMLReader

/// What an OpenAPI document says, as descriptions that compile.
package struct ImportedDescriptions: Sendable {
  /// Nil if nothing can be made of the document, which has been reported.
  package let api: API?
  /// Named without a folder; none if there is no API.
  package let files: [SourceFile]

  /// - Parameters:
  ///   - folder: What the folder of the descriptions is called; by default the document decides.
  ///   - diagnostics: Gets a remark for everything that a description can't say, at its place.
  package init(_ file: SourceFile, folder: String?, into diagnostics: inout Diagnostics) {
    guard let root = YAMLNode.openAPI(file, into: &diagnostics) else {
      (api, files) = (nil, [])
      return
    }
    var importing = Importing(root, bytes: file.text.utf8.count)
    var draft = importing.api(folder: folder)
    draft = importing.settled(draft)
    importing.tellOfRest()
    diagnostics.add(importing.remarks.folded)
    if draft.operations.isEmpty, !diagnostics.hasErrors {
      let message = "the document describes no operation that can be called"
      diagnostics.error(.noDescriptions, message, at: SourceRange(startOf: file.path))
    }
    guard !diagnostics.hasErrors else {
      (api, files) = (nil, [])
      return
    }
    var proof = CompilationProof(draft, document: file.path)
    proof.run()
    diagnostics.add(proof.remarks)
    if importing.isExported, let compiled = proof.compiled {
      diagnostics.add(LostMembers(of: root, whenExported: compiled).remarks)
    }
    api = proof.compiled
    files = proof.compiled == nil ? [] : proof.files
  }
}
