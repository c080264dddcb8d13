import SourceText

private let core = "tag:yaml.org,2002:"

/// What a scalar means, by its tag if it has one of the core schema, else by its looks.
func scalarValue(
  _ text: String,
  _ style: YAMLScalar.Style,
  tag: String?,
  at range: SourceRange,
  into diagnostics: inout Diagnostics
) -> YAMLScalar.Value {
  let plain = YAMLScalar.Value(ofPlain: text)
  guard let tag else { return style == .plain ? plain : .string }
  switch (tag, plain) {
  case (core + "str", _): return .string
  case (core + "null", .null), (core + "bool", .bool), (core + "int", .integer): return plain
  case (core + "float", .integer), (core + "float", .number): return .number
  case (core + "null", _), (core + "bool", _), (core + "int", _), (core + "float", _):
    diagnostics.error(
      .unsupportedYAML,
      "this is not what its tag '\(short(tag))' says",
      at: range
    )
  default:
    reportUnknownTag(tag, at: range, into: &diagnostics)
  }
  return style == .plain ? plain : .string
}

func checkTag(
  _ tag: String?,
  of kind: OpenCollection.Kind,
  at range: SourceRange,
  into diagnostics: inout Diagnostics
) {
  switch (tag, kind) {
  case (nil, _), (core + "seq", .sequence), (core + "map", .mapping): break
  case (let tag?, _): reportUnknownTag(tag, at: range, into: &diagnostics)
  }
}

private func reportUnknownTag(
  _ tag: String,
  at range: SourceRange,
  into diagnostics: inout Diagnostics
) {
  diagnostics.error(.unsupportedYAML, "the tag '\(short(tag))' is not supported here", at: range)
}

/// As a person writes it.
private func short(_ tag: String) -> String {
  tag.hasPrefix(core) ? "!!" + tag.dropFirst(core.count) : tag
}
