/// That a coding could not read a value from the wire, or write it.
struct CodingFailure: Error, CustomStringConvertible {
  /// What would have been right: `an RFC 3339 timestamp`.
  let expected: String
  /// Where it failed within what the coding was given.
  var path: [any CodingKey] = []

  var description: String { "expected \(expected)" }

  /// Does work on a part of a value; a failure tells which part it was.
  static func at<Result>(_ key: AnyKey, _ work: () throws -> Result) throws -> Result {
    do {
      return try work()
    } catch {
      var failure = Self(error)
      failure.path.insert(key, at: 0)
      throw failure
    }
  }

  /// Takes over what another error says.
  init(_ error: any Error) {
    switch error {
    case let failure as Self:
      self = failure
    case let error as DecodingError:
      self.init(expected: error.expectation, path: error.path)
    default:
      self.init(expected: readable(error))
    }
  }

  init(expected: String, path: [any CodingKey] = []) {
    self.expected = expected
    self.path = path
  }
}

extension Coding {
  /// Reads a value that was found at a place.
  func value(of wire: Wire, at path: @autoclosure () -> [any CodingKey]) throws -> Value {
    do {
      return try decode(wire)
    } catch {
      let failure = CodingFailure(error)
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: path() + failure.path,
          debugDescription: "Expected \(failure.expected).",
          underlyingError: failure
        )
      )
    }
  }

  /// Writes a value that goes to a place.
  func wire(of value: Value, at path: @autoclosure () -> [any CodingKey]) throws -> Wire {
    do {
      return try encode(value)
    } catch {
      let failure = CodingFailure(error)
      throw EncodingError.invalidValue(
        value,
        .init(
          codingPath: path() + failure.path,
          debugDescription: failure.description,
          underlyingError: failure
        )
      )
    }
  }
}
