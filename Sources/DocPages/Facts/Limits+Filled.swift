import APIModel

extension Limits {
  /// With what only the others have.
  func filled(from others: Limits) -> Limits {
    Limits(
      minimum: minimum ?? others.minimum,
      maximum: maximum ?? others.maximum,
      pattern: pattern ?? others.pattern
    )
  }
}
