import Foundation

/// Whether text is JSON, RFC 8259, and how far it is.
enum JSONSyntax: Equatable {
  case complete
  /// All of it may be the start of JSON.
  case endsEarly
  /// Counted in bytes, from 0.
  case mistake(at: Int)

  init(_ text: Data) {
    self = text.withUnsafeBytes { bytes in
      var scanner = JSONScanner(bytes)
      return scanner.result()
    }
  }
}

/// Goes through the bytes once, without recursion.
private struct JSONScanner {
  private enum Expected { case value, valueOrEnd, name, nameOrEnd, colon, commaOrEnd }

  private let bytes: UnsafeRawBufferPointer
  private var position = 0
  private var expected = Expected.value
  /// Whether each array or object around the position is an object, outermost first.
  private var nesting: [Bool] = []

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  mutating func result() -> JSONSyntax {
    while true {
      skip { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
      let isWhole = expected == .commaOrEnd && nesting.isEmpty
      guard position < bytes.count else { return isWhole ? .complete : .endsEarly }
      let start = position
      guard !isWhole, step() else {
        return position == bytes.count && !isWhole ? .endsEarly : .mistake(at: start)
      }
    }
  }

  /// Reads one token; `false` if it is wrong, or cut off by the end.
  private mutating func step() -> Bool {
    let byte = bytes[position]
    switch (expected, byte) {
    case (.value, UInt8(ascii: "[")), (.valueOrEnd, UInt8(ascii: "[")): open(isObject: false)
    case (.value, UInt8(ascii: "{")), (.valueOrEnd, UInt8(ascii: "{")): open(isObject: true)
    case (.valueOrEnd, UInt8(ascii: "]")), (.nameOrEnd, UInt8(ascii: "}")): close()
    case (.value, _), (.valueOrEnd, _):
      expected = .commaOrEnd
      return byte == UInt8(ascii: "\"") ? string() : scalar()
    case (.name, UInt8(ascii: "\"")), (.nameOrEnd, UInt8(ascii: "\"")):
      expected = .colon
      return string()
    case (.colon, UInt8(ascii: ":")): move(to: .value)
    case (.commaOrEnd, UInt8(ascii: ",")): move(to: nesting.last == true ? .name : .value)
    case (.commaOrEnd, UInt8(ascii: "]")) where nesting.last == false: close()
    case (.commaOrEnd, UInt8(ascii: "}")) where nesting.last == true: close()
    default: return false
    }
    return true
  }

  private mutating func move(to next: Expected) {
    position += 1
    expected = next
  }

  private mutating func open(isObject: Bool) {
    nesting.append(isObject)
    move(to: isObject ? .nameOrEnd : .valueOrEnd)
  }

  private mutating func close() {
    nesting.removeLast()
    move(to: .commaOrEnd)
  }

  private mutating func skip(while isWanted: (UInt8) -> Bool) {
    while position < bytes.count, isWanted(bytes[position]) { position += 1 }
  }

  private mutating func string() -> Bool {
    position += 1
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        position += 1
        return true
      case UInt8(ascii: "\\"): position = min(position + 2, bytes.count)
      case ..<0x20: return false
      default: position += 1
      }
    }
    return false
  }

  /// A number or a literal. Of one that the end cuts off, the start has to be right.
  private mutating func scalar() -> Bool {
    let start = position
    skip { Self.isScalar($0) }
    let text = bytes[start..<position]
    if Self.literals.contains(where: { $0.elementsEqual(text) }) { return true }
    var number = NumberSyntax.start
    for byte in text { number = number.next(byte) }
    if number.isComplete { return true }
    let isStart = number != .mistake || Self.literals.contains { $0.starts(with: text) }
    if !isStart || text.isEmpty { position = start }
    return false
  }

  private static let literals = ["true", "false", "null"].map { Array($0.utf8) }

  private static func isScalar(_ byte: UInt8) -> Bool {
    byte.isWord || [UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: ".")].contains(byte)
  }
}
