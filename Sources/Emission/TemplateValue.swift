import Mustache

/// A context as Mustache looks names up fastest: dictionaries by the names of stored properties.
///
/// Mustache itself would reflect a struct again for every tag, which takes most of a run's time.
struct TemplateValue {
  let value: Any

  /// Contexts hold texts, flags, lists and other contexts, none of which can fail to be encoded.
  init(_ context: some Encodable) {
    let encoder = TemplateEncoder()
    try? context.encode(to: encoder)
    value = encoder.value
  }
}

/// The properties of a context. Being of no generic type, it is quickly seen to be what it is.
private struct TemplateFields: MustacheParent {
  let fields: [String: Any]

  func child(named name: String) -> Any? { fields[name] }
}

/// Collects one `Encodable` value. What is nil is left out.
private final class TemplateEncoder: Encoder {
  fileprivate(set) var fields: [String: Any] = [:]
  fileprivate(set) var elements: [Any]?
  fileprivate(set) var scalar: Any?
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  var value: Any { scalar ?? elements ?? TemplateFields(fields: fields) }

  /// Texts and flags as they are; they would only wrap themselves again.
  static func value(_ encodable: some Encodable) throws -> Any {
    if let text = encodable as? String { return text }
    if let texts = encodable as? [String] { return texts }
    let encoder = TemplateEncoder()
    try encodable.encode(to: encoder)
    return encoder.value
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(Fields<Key>(encoder: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    elements = []
    return Elements(encoder: self)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { Scalar(encoder: self) }
}

extension TemplateEncoder {
  struct Fields<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let encoder: TemplateEncoder
    var codingPath: [any CodingKey] { [] }

    func encodeNil(forKey key: Key) {}

    func encode(_ value: Bool, forKey key: Key) { encoder.fields[key.stringValue] = value }

    func encode(_ value: String, forKey key: Key) { encoder.fields[key.stringValue] = value }

    func encode(_ value: some Encodable, forKey key: Key) throws {
      encoder.fields[key.stringValue] = try TemplateEncoder.value(value)
    }

    func nestedContainer<Nested: CodingKey>(
      keyedBy type: Nested.Type,
      forKey key: Key
    ) -> KeyedEncodingContainer<Nested> { TemplateEncoder().container(keyedBy: type) }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
      TemplateEncoder().unkeyedContainer()
    }

    func superEncoder() -> any Encoder { TemplateEncoder() }
    func superEncoder(forKey key: Key) -> any Encoder { TemplateEncoder() }
  }

  struct Elements: UnkeyedEncodingContainer {
    let encoder: TemplateEncoder
    var codingPath: [any CodingKey] { [] }
    var count: Int { encoder.elements?.count ?? 0 }

    func encodeNil() {}

    func encode(_ value: some Encodable) throws {
      encoder.elements?.append(try TemplateEncoder.value(value))
    }

    func nestedContainer<Nested: CodingKey>(
      keyedBy type: Nested.Type
    ) -> KeyedEncodingContainer<Nested> { TemplateEncoder().container(keyedBy: type) }

    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
      TemplateEncoder().unkeyedContainer()
    }

    func superEncoder() -> any Encoder { TemplateEncoder() }
  }

  struct Scalar: SingleValueEncodingContainer {
    let encoder: TemplateEncoder
    var codingPath: [any CodingKey] { [] }

    func encodeNil() {}
    func encode(_ value: Bool) { encoder.scalar = value }
    func encode(_ value: String) { encoder.scalar = value }
    func encode(_ value: some Encodable) throws { try value.encode(to: encoder) }
  }
}
