import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// An error in words that repeat no value.
func readable(_ error: any Error) -> String {
  switch error {
  case let error as EncodingError:
    guard case .invalidValue(_, let context) = error else { return "a value cannot be encoded" }
    let path = context.codingPath.jsonPath
    return path.isEmpty ? context.debugDescription : "\(path): \(context.debugDescription)"
  case let error as DecodingError:
    return "\(error.path.jsonPath): expected \(error.expectation)"
  case is URLError, is any LocalizedError:
    return error.localizedDescription
  case let error as any CustomStringConvertible:
    return error.description
  default:
    // What it holds may be secret, and nobody has found words for it.
    return "\(type(of: error))"
  }
}
