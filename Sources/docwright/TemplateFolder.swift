import Emission
import SourceText

/// A person's own templates.
struct TemplateFolder: Sendable {
  static let ending = ".mustache"
  /// Templates are parsed in a time that grows with the square of their length.
  private static let limit = 1 << 16

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
      for mistake in error.all { diagnostics.report(mistake, in: files) }
    }
  }

  /// The same on a task of its own.
  static func loading(_ path: String?) async -> (TemplateFolder, Diagnostics) {
    var diagnostics = Diagnostics()
    return (TemplateFolder(path, into: &diagnostics), diagnostics)
  }

  private static func read(_ folder: String, into diagnostics: inout Diagnostics) -> [SourceFile] {
    do throws(SystemFailure) {
      let names = try visibleNames(in: folder).filter { $0.hasSuffix(ending) }
      return names.compactMap { file(join(folder, $0), into: &diagnostics) }
    } catch {
      diagnostics.unreadable("this can't be read: \(error.reason)", folder)
      return []
    }
  }

  private static func file(_ path: String, into diagnostics: inout Diagnostics) -> SourceFile? {
    do throws(SystemFailure) {
      switch try FileContent(at: path, limit: limit) {
      case .bytes(let bytes): return SourceFile(path: path, bytes: bytes, into: &diagnostics)
      case .notAFile: diagnostics.unreadable("this is not a file", path)
      case .tooLarge:
        let message = "this template has more than \(limit) bytes; split it into partials"
        diagnostics.error(.tooLarge, message, at: SourceRange(startOf: path))
      }
    } catch {
      diagnostics.unreadable("this can't be read: \(error.reason)", path)
    }
    return nil
  }

  private static func name(_ path: String) -> String {
    String((path.split(separator: "/").last ?? "").dropLast(ending.count))
  }
}

extension Diagnostics {
  fileprivate mutating func unreadable(_ message: String, _ path: String) {
    error(.fileNotReadable, message, at: SourceRange(startOf: path))
  }

  fileprivate mutating func report(_ mistake: Templates.Mistake, in files: [SourceFile]) {
    let file = "\(mistake.template)\(TemplateFolder.ending)"
    let path = files.first { $0.path.hasSuffix("/" + file) }?.path ?? file
    let start = SourcePosition(line: mistake.line, column: mistake.column)
    error(
      mistake.kind.code,
      mistake.message + mistake.kind.hint,
      at: SourceRange(file: path, start: start, end: start)
    )
  }
}

extension Templates.Mistake.Kind {
  fileprivate var code: DiagnosticCode {
    switch self {
    case .syntax: .templateSyntax
    case .unknownTag: .unknownTag
    case .misusedTag: .misusedTag
    case .unknownTemplate: .unknownTemplate
    }
  }

  /// The way out, if the message doesn't say it.
  fileprivate var hint: String {
    switch self {
    case .syntax, .misusedTag: ""
    case .unknownTemplate(let name, let names): hint(name, names, otherwise: "all there are")
    case .unknownTag(let name, let names): hint(name, names, otherwise: "what each receives")
    }
  }

  private func hint(_ name: String, _ names: [String], otherwise: String) -> String {
    let nearest = suggestion(for: name, among: names)
    return nearest.isEmpty ? "; 'docwright templates export' writes \(otherwise)" : nearest
  }
}
