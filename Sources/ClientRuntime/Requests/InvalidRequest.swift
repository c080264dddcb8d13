/// Why a request cannot be sent as asked.
///
/// It names the place and never repeats a value, which could be a secret.
public struct InvalidRequest: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, in a sentence.
  public let description: String

  /// Takes a sentence that names the place and repeats no value.
  public init(_ description: String) {
    self.description = description
  }
}
