import Emission
import SourceText
import YAMLReader

/// A person's own templates.
struct TemplateFolder: Sendable {
  static let ending = ".mustache"

  let files: [SourceFile]
  /// Nil when a template can't be used.
  let emitter: Emitter?

  /// - Parameter path: Nil for the built-in templates alone.
  init(_ path: String?, into diagnostics: inout Diagnostics) {
    files = path.map { TemplateFolder.read($0, into: &diagnostics) } ?? []
    let texts = Dictionary(
      files.map { (TemplateFolder.name($0.path), $0.text) },
      uniquingKeysWith: { first, _ in first }
    )
    do {
      emitter = Emitter(templates: try Templates(overrides: texts))
    } catch {
      emitter = nil
      diagnostics.report(error, in: files)
    }
  }

  /// The same on a task of its own.
  static func loading(_ path: String?) async -> (TemplateFolder, Diagnostics) {
    var diagnostics = Diagnostics()
    return (TemplateFolder(path, into: &diagnostics), diagnostics)
  }

  private static func read(_ folder: String, into diagnostics: inout Diagnostics) -> [SourceFile] {
    do {
      let names = try visibleNames(in: folder).filter { $0.hasSuffix(ending) }
      return try names.compactMap { name in
        let path = join(folder, name)
        if !Templates.names.contains(TemplateFolder.name(path)) {
          let hint = suggestion(for: TemplateFolder.name(path), among: Templates.names)
          diagnostics.error(
            .unknownTemplate,
            "there is no such template\(hint)",
            at: SourceRange(startOf: path)
          )
        }
        guard case .bytes(let bytes) = try FileContent(at: path) else {
          diagnostics.error(
            .fileNotReadable,
            "this is not a file",
            at: SourceRange(startOf: path)
          )
          return nil
        }
        return SourceFile(path: path, bytes: bytes, into: &diagnostics)
      }
    } catch {
      let reason = (error as? SystemFailure)?.reason ?? "\(error)"
      diagnostics.error(
        .fileNotReadable,
        "this can't be read: \(reason)",
        at: SourceRange(startOf: folder)
      )
      return []
    }
  }

  private static func name(_ path: String) -> String {
    String((path.split(separator: "/").last ?? "").dropLast(ending.count))
  }
}

extension Diagnostics {
  fileprivate mutating func report(_ mistake: Templates.Mistake, in files: [SourceFile]) {
    let file = "\(mistake.name)\(TemplateFolder.ending)"
    let path = files.first { $0.path.hasSuffix("/" + file) }?.path ?? file
    let start = SourcePosition(line: mistake.line, column: mistake.column)
    error(
      .templateSyntax,
      "this is no Mustache template: \(mistake.message)",
      at: SourceRange(file: path, start: start, end: start)
    )
  }
}
