import Foundation

extension Coding {
  /// A list, each element of which is written through another coding.
  public static func each<Element, ElementWire>(
    _ element: Coding<Element, ElementWire>
  ) -> Self where Value == [Element], Wire == [ElementWire] {
    Self(
      decode: { wires in
        try wires.enumerated().map { index, wire in
          try CodingFailure.at(AnyKey(intValue: index)) { try element.decode(wire) }
        }
      },
      encode: { values in
        try values.enumerated().map { index, value in
          try CodingFailure.at(AnyKey(intValue: index)) { try element.encode(value) }
        }
      },
      lenient: { decoder in try decoder.elements { try element.value(in: $0) } }
    )
  }

  /// An object whose names are data and whose values are written through another coding.
  public static func values<Element, ElementWire>(
    _ element: Coding<Element, ElementWire>
  ) -> Self where Value == [String: Element], Wire == [String: ElementWire] {
    Self(
      decode: { wires in
        try wires.mapEntries { name, wire in
          try CodingFailure.at(AnyKey(stringValue: name)) { try element.decode(wire) }
        }
      },
      encode: { values in
        try values.mapEntries { name, value in
          try CodingFailure.at(AnyKey(stringValue: name)) { try element.encode(value) }
        }
      },
      lenient: { decoder in try decoder.entries { try element.value(in: $0) } }
    )
  }

  /// A value that is written through another coding, or null for `nil`.
  public static func nullable<Wrapped, WrappedWire>(
    _ wrapped: Coding<Wrapped, WrappedWire>
  ) -> Self where Value == Wrapped?, Wire == WrappedWire? {
    Self(
      decode: { try $0.map(wrapped.decode) },
      encode: { try $0.map(wrapped.encode) },
      lenient: { $0.value == .null ? nil : try wrapped.value(in: $0) }
    )
  }
}

extension Coding where Wire == String {
  /// JSON text inside a string. Written with sorted keys.
  public static func json(_ type: Value.Type) -> Self where Value: Codable {
    Self(
      decode: { try JSONText.decode(Value.self, from: Data($0.utf8)) },
      encode: { String(decoding: try JSONText.encode($0), as: UTF8.self) },
      lenient: { try $0.insideString().decode(Value.self) }
    )
  }

  /// JSON text inside a string, of a value that is written through another coding.
  public static func json<Inner>(_ coding: Coding<Value, Inner>) -> Self {
    let text = Coding<Inner, String>.json(Inner.self)
    return Self(
      decode: { try coding.decode(text.decode($0)) },
      encode: { try text.encode(coding.encode($0)) },
      lenient: { try coding.value(in: $0.insideString()) }
    )
  }
}

extension Dictionary {
  fileprivate func mapEntries<NewValue>(
    _ transform: (Key, Value) throws -> NewValue
  ) rethrows -> [Key: NewValue] {
    [Key: NewValue](uniqueKeysWithValues: try map { ($0, try transform($0, $1)) })
  }
}
