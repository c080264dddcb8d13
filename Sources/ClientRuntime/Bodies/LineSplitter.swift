import Foundation

/// Cuts bytes into lines, in whatever parts they come. CR, LF, and both in this order end a line.
struct LineSplitter {
  /// The most bytes of a line, without its end.
  let limit: Int
  /// The start of a line whose end has not come.
  private var line: [UInt8] = []
  /// What came and has not been looked at.
  private var rest: ArraySlice<UInt8> = []
  /// An LF that comes next belongs to this CR.
  private var isAfterReturn = false

  init(limit: Int) {
    self.limit = max(limit, 0)
  }

  /// Takes the next part, once there is no whole line left of the ones before.
  mutating func append(_ part: Data) {
    rest += part
  }

  /// The next line that has come to its end, without it. Throws `TooManyBytes`.
  mutating func next() throws -> [UInt8]? {
    if isAfterReturn, let first = rest.first {
      isAfterReturn = false
      if first == .lineFeed { rest.removeFirst() }
    }
    let end = rest.firstIndex { $0 == .lineFeed || $0 == .carriageReturn }
    try extendLine(with: rest[..<(end ?? rest.endIndex)])
    guard let end else {
      rest = []
      return nil
    }
    isAfterReturn = rest[end] == .carriageReturn
    rest = rest[(end + 1)...]
    return takeLine()
  }

  /// What follows the last end of a line, if anything.
  mutating func last() -> [UInt8]? {
    line.isEmpty ? nil : takeLine()
  }

  private mutating func extendLine(with bytes: ArraySlice<UInt8>) throws {
    guard line.count + bytes.count <= limit else {
      throw TooManyBytes(limit: limit, start: Data(line + bytes.prefix(limit - line.count)))
    }
    line += bytes
  }

  private mutating func takeLine() -> [UInt8] {
    defer { line = [] }
    return line
  }
}

extension UInt8 {
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
}
