import APIModel

/// The facts that a field's text states in words: ``One of `a`, `b` ``, `Defaults to 50`,
/// `Maximum 100`.
struct ProseFacts: Hashable, Sendable {
  let values: [JSON]?
  let defaultValue: JSON?
  let limits: Limits

  /// - Parameter type: Decides whether `50` is a number or text, and what a limit bounds.
  init(_ text: String, type: DocumentedType?) {
    values = nil
    defaultValue = nil
    limits = Limits()
  }
}
