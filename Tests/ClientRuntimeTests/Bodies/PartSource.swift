import ClientRuntime
import Foundation

/// Parts one after the other, then an end or an error; knows how many were asked for.
struct PartSource: AsyncSequence, Sendable {
  let parts: [Data]
  var error: URLError?
  let asked = Asked()

  init(_ parts: [Data], error: URLError? = nil) {
    self.parts = parts
    self.error = error
  }

  init(_ texts: String..., error: URLError? = nil) {
    self.init(texts.map { Data($0.utf8) }, error: error)
  }

  func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(rest: parts[...], error: error, asked: asked)
  }

  struct AsyncIterator: AsyncIteratorProtocol {
    var rest: ArraySlice<Data>
    let error: URLError?
    let asked: Asked

    mutating func next() async throws -> Data? {
      asked.count.withLock { $0 += 1 }
      if let part = rest.popFirst() { return part }
      if let error { throw error }
      return nil
    }
  }

  final class Asked: Sendable {
    let count = Locked(0)
    var value: Int { count.withLock { $0 } }
  }
}

/// Waits for as long as nobody cancels it, then ends as told.
struct EndlessSource: AsyncSequence, Sendable {
  var error: URLError?

  func makeAsyncIterator() -> AsyncIterator { AsyncIterator(error: error) }

  struct AsyncIterator: AsyncIteratorProtocol {
    let error: URLError?

    mutating func next() async throws -> Data? {
      // Yields nothing, and ends when the task is cancelled.
      for await _ in AsyncStream<Never>.makeStream().stream {}
      if let error { throw error }
      return nil
    }
  }
}

extension AsyncSequence {
  /// All that is in it.
  func all() async throws -> [Element] {
    var elements: [Element] = []
    for try await element in self { elements.append(element) }
    return elements
  }
}

extension Data {
  /// Every way to cut it into parts that are not empty.
  var splittings: [[Data]] {
    guard count > 1 else { return [[self]] }
    return (0..<(1 << (count - 1))).map { cuts in
      var parts = [prefix(1)]
      for (index, byte) in enumerated().dropFirst() {
        if cuts >> (index - 1) & 1 == 1 { parts.append(Data()) }
        parts[parts.count - 1].append(byte)
      }
      return parts
    }
  }

  /// Some way to cut it into parts, of which some are empty.
  func split(by random: inout SplitMix) -> [Data] {
    var rest = self[...]
    var parts: [Data] = []
    while !rest.isEmpty {
      let length = Int.random(in: 0...40, using: &random)
      parts.append(Data(rest.prefix(length)))
      rest = rest.dropFirst(length)
    }
    return parts
  }

  static func random(of alphabet: [UInt8], count: Int, by random: inout SplitMix) -> Data {
    Data((0..<count).compactMap { _ in alphabet.randomElement(using: &random) })
  }
}
