import Emission
import SourceText

/// The files that the output folder is to hold, none of which gets in another's way on any system.
struct WantedFiles {
  let texts: [OutputPath: String]

  /// - Parameter folder: The output folder, as diagnostics show it.
  init(_ files: [GeneratedFile], in folder: String, into diagnostics: inout Diagnostics) {
    var texts: [OutputPath: String] = [:]
    var taken: Set<String> = [OutputPath.manifest.text]
    for file in files {
      guard let path = OutputPath(file.path) else {
        diagnostics.error(
          .outputNotWritable,
          "'\(file.path)' does not lie in the output folder",
          at: SourceRange(startOf: folder)
        )
        continue
      }
      // Some file systems take names for the same that differ in case only.
      guard taken.insert(path.text.lowercased()).inserted else {
        diagnostics.error(
          .outputNotWritable,
          "two files would have this name",
          at: SourceRange(startOf: join(folder, path.text))
        )
        continue
      }
      texts[path] = file.text
    }
    for path in texts.keys {
      for parent in path.folders where taken.contains(parent.lowercased()) {
        diagnostics.error(
          .outputNotWritable,
          "a file and a folder would have this name",
          at: SourceRange(startOf: join(folder, parent))
        )
      }
    }
    self.texts = texts
  }
}
