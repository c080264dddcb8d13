import SourceText

extension YAMLNode {
  /// The value of a file's only document; nil, and an error, when nothing usable could be read.
  package static func parse(
    _ file: SourceFile,
    limits: YAMLLimits = .standard,
    into diagnostics: inout Diagnostics
  ) -> YAMLNode? {
    do {
      try checkSize(of: file, limits)
      let text = SourceScalars(file.text)
      try checkCharacters(of: text, in: file)
      return try root(of: file, text, limits, into: &diagnostics)
    } catch {
      diagnostics.error(error.code, error.message, at: error.range)
      return nil
    }
  }

  private static func root(
    of file: SourceFile,
    _ text: SourceScalars,
    _ limits: YAMLLimits,
    into diagnostics: inout Diagnostics
  ) throws(Unreadable) -> YAMLNode {
    var reader = EventReader(file.text)
    var builder = TreeBuilder(file: file.path, text: text, limits: limits)
    while builder.wantsMore {
      let event: Event
      do {
        event = try reader.next()
      } catch {
        throw Unreadable(error, in: text, of: file.path)
      }
      try builder.add(event, into: &diagnostics)
    }
    return try builder.result()
  }
}
