import Foundation
import HTTPTypes

extension EncodedRequest {
  /// What an answer may repeat of a request that is to be shown to nobody: values of private headers,
  /// and of fields with such names in headers, the query and bodies of JSON or forms. Not found are
  /// values in paths and parts of multipart bodies, which no name goes with.
  func secrets(in fields: Set<String>) -> [String] {
    let query = (head.path ?? "").split(separator: "?", maxSplits: 1).dropFirst().first ?? ""
    let body = fields.isEmpty ? Data() : body?.data ?? Data()
    let json = try? JSONValue(json: body)
    let names = Set(fields.map { $0.lowercased() })
    let headers = head.headerFields.filter { names.contains($0.name.canonicalName) }.map(\.value)
    let values =
      query.formValues(of: fields)
      + (json?.texts(of: fields)
        ?? String(decoding: body.prefix(1 << 16), as: UTF8.self)[...].formValues(of: fields))
    // Shorter ones would be found everywhere.
    return (head.headerFields.secrets + headers + values).filter { $0.count >= 4 }
  }
}

extension CallOptions {
  /// Texts that must not be shown to anyone. Short ones would be found everywhere.
  var secrets: [String] {
    (headers.secrets + [idempotencyKey ?? ""]).filter { $0.count >= 4 }
  }
}

extension Substring {
  /// Values in text as forms have it, as they are and decoded.
  fileprivate func formValues(of fields: Set<String>) -> [String] {
    split(separator: "&").flatMap { pair -> [String] in
      let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, fields.contains(parts[0].formDecoded) else { return [] }
      return [parts[1].formDecoded]
    }
  }
}

extension String {
  fileprivate var formDecoded: String {
    replacing("+", with: " ").removingPercentEncoding ?? self
  }
}

extension JSONValue {
  /// All texts and numbers anywhere in the values of some fields.
  func texts(of fields: Set<String>) -> [String] {
    switch self {
    case .array(let values): values.flatMap { $0.texts(of: fields) }
    case .object(let values):
      values.flatMap { fields.contains($0) ? $1.allTexts : $1.texts(of: fields) }
    default: []
    }
  }

  private var allTexts: [String] {
    switch self {
    case .string(let text): [text]
    case .integer, .number: [description]
    case .array(let values): values.flatMap(\.allTexts)
    case .object(let values): values.values.flatMap(\.allTexts)
    case .null, .bool: []
    }
  }
}
