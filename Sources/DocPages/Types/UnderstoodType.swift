/// A type as it is spelled on pages made for people, taken apart: `string | null`, `array of objects`,
/// `integer (minutes)`, `enum<string>`.
struct UnderstoodType: Hashable, Sendable {
  /// Nil for an empty spelling.
  let type: DocumentedType?
  let isNullable: Bool

  init(_ written: String) {
    type = .named(written)
    isNullable = false
  }
}
