/// What stands behind a tag's name, up to its `>`.
struct TagScan {
  enum Strictness {
    /// Every quote and brace is closed, and there is a `>`.
    case wellFormed
    /// What is open ends where the bytes do.
    case damaged
  }

  let strictness: Strictness
  private(set) var attributes: [MarkupTag.Attribute] = []
  private(set) var isSelfClosing = false
  private let bytes: ArraySlice<UInt8>
  private var place: Int

  /// - Parameter bytes: From behind the name to where the tag ends at the latest.
  init?(_ bytes: ArraySlice<UInt8>, _ strictness: Strictness) {
    self.bytes = bytes
    self.strictness = strictness
    place = bytes.startIndex
    guard scan() || strictness == .damaged else { return nil }
  }

  /// Behind the `>`.
  var end: Int { place }

  /// Whether the tag is well-formed.
  private mutating func scan() -> Bool {
    while true {
      skip(while: \.isSpace)
      guard let byte = current else { return false }
      switch byte {
      case UInt8(ascii: ">"):
        place += 1
        return true
      case UInt8(ascii: "/"):
        place += 1
        isSelfClosing = current == UInt8(ascii: ">")
      case UInt8(ascii: "<"):
        return false
      case UInt8(ascii: "{"):
        // {...properties}
        guard braced() != nil else { return false }
      case _ where byte.endsName:
        place += 1
      default:
        guard let attribute = attribute() else { return false }
        attributes.append(attribute)
      }
    }
  }

  private var current: UInt8? { place < bytes.endIndex ? bytes[place] : nil }

  private mutating func skip(while condition: (UInt8) -> Bool) {
    while let byte = current, condition(byte) { place += 1 }
  }

  private func text(from start: Int) -> String {
    String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private mutating func attribute() -> MarkupTag.Attribute? {
    let start = place
    skip { !$0.endsName }
    let name = text(from: start)
    let end = place
    skip(while: \.isSpace)
    guard current == UInt8(ascii: "=") else {
      place = end
      return MarkupTag.Attribute(name: name, value: .none)
    }
    place += 1
    skip(while: \.isSpace)
    return value().map { MarkupTag.Attribute(name: name, value: $0) }
  }

  private mutating func value() -> MarkupTag.Attribute.Value? {
    switch current {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return quoted().map { .text($0) }
    case UInt8(ascii: "{"): return braced().map { .expression($0) }
    default:
      let start = place
      while let byte = current, !byte.isSpace, byte != UInt8(ascii: ">"), !isAtEnd { place += 1 }
      return .text(text(from: start).trimmingTypographicQuotes)
    }
  }

  /// Whether `/>` comes.
  private var isAtEnd: Bool {
    bytes[place...].starts(with: [UInt8(ascii: "/"), UInt8(ascii: ">")])
  }

  private mutating func quoted() -> String? {
    let mark = bytes[place]
    place += 1
    let start = place
    skip { $0 != mark }
    if current == nil {
      guard strictness == .damaged else { return nil }
      place = start
      skip { $0 != UInt8(ascii: ">") }
      return text(from: start).withoutEntities
    }
    defer { place += 1 }
    return text(from: start).withoutEntities
  }

  /// What stands between balanced braces.
  private mutating func braced() -> String? {
    let start = place + 1
    var depth = 0
    while let byte = current {
      switch byte {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"): skipString(byte)
      default: break
      }
      if depth == 0 {
        defer { place += 1 }
        return text(from: start)
      }
      place = min(place + 1, bytes.endIndex)
    }
    return strictness == .damaged ? text(from: min(start, place)) : nil
  }

  /// To its closing mark.
  private mutating func skipString(_ mark: UInt8) {
    place += 1
    while let byte = current, byte != mark { place += byte == UInt8(ascii: "\\") ? 2 : 1 }
    place = min(place, bytes.endIndex)
  }
}

extension UInt8 {
  fileprivate var isSpace: Bool {
    self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") || self == UInt8(ascii: "\n")
      || self == UInt8(ascii: "\r")
  }

  /// Whether it can't be part of an attribute's name.
  fileprivate var endsName: Bool {
    switch self {
    case UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: "<"),
      UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "{"), UInt8(ascii: "}"):
      true
    default: isSpace
    }
  }
}

extension String {
  fileprivate var trimmingTypographicQuotes: String {
    String(self[...].trimming { "“”‘’".contains($0) })
  }

  /// With HTML's entities for marks replaced by them.
  fileprivate var withoutEntities: String {
    guard contains("&") else { return self }
    var text = ""
    var rest = self[...]
    while let ampersand = rest.firstIndex(of: "&") {
      text += rest[..<ampersand]
      rest = rest[ampersand...]
      let entity = Self.entities.first { rest.hasPrefix($0.name) }
      text += entity?.text ?? "&"
      rest = rest.dropFirst(entity?.name.count ?? 1)
    }
    return text + rest
  }

  private static let entities = [
    (name: "&quot;", text: "\""), (name: "&#34;", text: "\""), (name: "&apos;", text: "'"),
    (name: "&#39;", text: "'"), (name: "&lt;", text: "<"), (name: "&gt;", text: ">"),
    (name: "&#123;", text: "{"), (name: "&#125;", text: "}"), (name: "&amp;", text: "&"),
  ]
}
