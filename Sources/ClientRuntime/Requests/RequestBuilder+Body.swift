import Foundation
import HTTPTypes

extension RequestBuilder {
  /// Sends a value as JSON, RFC 8259, with sorted keys.
  ///
  /// - Throws: `EncodingError` when the value cannot be encoded.
  public mutating func json(_ body: some Encodable) throws {
    bytes(try JSONText.encode(body), mediaType: "application/json")
  }

  /// Sends a value as JSON, RFC 8259, that is written through a coding.
  ///
  /// - Throws: `EncodingError` when the value cannot be encoded.
  public mutating func json<Value, Wire>(_ body: Value, as coding: Coding<Value, Wire>) throws {
    try json(EncodedValue(value: body, coding: coding))
  }

  /// Sends the fields of an HTML form, `application/x-www-form-urlencoded`.
  public mutating func form(_ fill: (inout FormFields) throws -> Void) rethrows {
    var form = FormFields()
    try fill(&form)
    remember(form.problem)
    bytes(Data(form.text.utf8), mediaType: "application/x-www-form-urlencoded")
  }

  /// Sends a form that may hold files, `multipart/form-data`, RFC 7578.
  ///
  /// Files on disk are looked for now, and read while they are sent.
  public mutating func multipart(_ fill: (inout MultipartForm) throws -> Void) rethrows {
    var form = MultipartForm()
    try fill(&form)
    remember(form.problem)
    let (body, boundary) = form.encoded()
    self.body(body, mediaType: "multipart/form-data; boundary=\(boundary)")
  }
}
