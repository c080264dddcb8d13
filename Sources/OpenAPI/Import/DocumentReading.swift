import SourceText
import YAMLReader

extension YAMLLimits {
  /// Documents of whole APIs are larger than descriptions of pages.
  fileprivate static let document = YAMLLimits(bytes: 64 << 20, nesting: 200, values: 8_000_000)
}

extension YAMLNode {
  /// An OpenAPI document of version 3.0 or 3.1; nil, and an error, for anything else.
  static func openAPI(_ file: SourceFile, into diagnostics: inout Diagnostics) -> YAMLNode? {
    guard let root = parsed(file, into: &diagnostics) else { return nil }
    let version = root.entry("openapi")?.value.word ?? ""
    if root.entries != nil,
      ["3.0", "3.1"].contains(where: { $0 == version || version.hasPrefix($0 + ".") })
    {
      return root
    }
    let place = root.entry("openapi")?.value ?? root.entry("swagger")?.value ?? root
    diagnostics.error(
      .wrongKind,
      "this is no OpenAPI document of version 3.0 or 3.1; convert it first",
      at: place.entries == nil ? place.range : SourceRange(startOf: file.path)
    )
    return nil
  }

  private static func parsed(
    _ file: SourceFile,
    into diagnostics: inout Diagnostics
  ) -> YAMLNode? {
    let start = file.text.utf8.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    guard start == UInt8(ascii: "{"), file.text.utf8.count <= YAMLLimits.document.bytes else {
      return parse(file, limits: .document, into: &diagnostics)
    }
    let first = SourcePosition(line: 1, column: 1)
    let scalar = YAMLScalar(text: file.text, style: .literal, value: .string, blockStart: first)
    let node = YAMLNode(.scalar(scalar), at: SourceRange(startOf: file.path))
    var problems = Diagnostics()
    if let root = json(in: node, limits: .document, into: &problems), !problems.hasErrors {
      return root
    }
    // A mapping of YAML may begin with a brace, too.
    var others = Diagnostics()
    if let root = parse(file, limits: .document, into: &others), !others.hasErrors { return root }
    diagnostics.add(problems)
    return nil
  }
}
