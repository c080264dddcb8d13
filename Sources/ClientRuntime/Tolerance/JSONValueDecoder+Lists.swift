extension JSONValueDecoder {
  /// Reads each element of a list. Where elements may be skipped, those that fail are left out.
  func elements<Element>(
    _ read: (JSONValueDecoder) throws -> Element
  ) throws -> [Element] {
    guard case .array(let values) = value else { throw mismatch([Any].self) }
    return try values.enumerated().compactMap { index, value in
      let element = child(value, at: AnyKey(intValue: index))
      return if let skips { skips.reading(element, read) } else { try read(element) }
    }
  }

  /// Reads each value of an object whose names are data.
  func entries<Element>(
    _ read: (JSONValueDecoder) throws -> Element
  ) throws -> [String: Element] {
    guard case .object(let values) = value else { throw mismatch([String: Any].self) }
    return try values.reduce(into: [:]) { entries, entry in
      entries[entry.key] = try read(child(entry.value, at: AnyKey(stringValue: entry.key)))
    }
  }
}

/// A list that can do without some of its elements.
///
/// Only whole lists are read so. What reads an unkeyed container by itself goes by position, and
/// gets what is there.
protocol ElementList {
  init(elementsOf decoder: JSONValueDecoder) throws
}

extension Array: ElementList where Element: Decodable {
  init(elementsOf decoder: JSONValueDecoder) throws {
    self = try decoder.elements { try $0.decode(Element.self) }
  }
}

extension Decoder {
  /// The same, but an element of a list that doesn't fit is an error even where `CallOptions.skipping`
  /// says otherwise: for attempts, which would else succeed with anything left out.
  public var strict: any Decoder {
    guard var decoder = self as? JSONValueDecoder else { return self }
    decoder.skips = nil
    return decoder
  }
}
