import Foundation
import HTTPTypes

/// What the body of an answer looks like.
public enum BodyKind: Hashable, Sendable {
  /// There is nothing in it but, perhaps, white space.
  case empty
  /// JSON, RFC 8259.
  case json
  /// The start of JSON: its rest has been lost.
  case incompleteJSON(bytes: Int)
  /// A page for people, as servers have it that stand before the API's own.
  case html(title: String?)
  /// Other text in UTF-8.
  case text
  /// No text.
  case bytes(count: Int)
}

extension BodyKind {
  /// Looks into a body; what its server says of it counts only where it may be either.
  init(_ body: Data, mediaType: String? = nil) {
    let start = BodyStart(body)
    let syntax = JSONSyntax(body)
    let isPage = start.isPage || ["text/html", "application/xhtml+xml"].contains(mediaType)
    if start.text.isEmpty {
      self = .empty
    } else if syntax == .complete, start.isStructure || !isPage {
      self = .json
    } else if syntax == .endsEarly, start.isStructure {
      self = .incompleteJSON(bytes: body.count)
    } else if !start.isText {
      self = .bytes(count: body.count)
    } else {
      self = isPage ? .html(title: start.title) : .text
    }
  }

  /// Without what is to be shown to nobody.
  func hiding(_ redaction: Redaction) -> Self {
    if case .html(let title?) = self { .html(title: redaction.text(title)) } else { self }
  }

  /// Whether it can be shown as text.
  var isText: Bool {
    switch self {
    case .json, .incompleteJSON, .html, .text: true
    case .empty, .bytes: false
    }
  }

  /// A noun phrase: `an HTML page`.
  var text: String {
    switch self {
    case .empty: "nothing"
    case .json: "JSON"
    case .incompleteJSON(let count): "JSON that ends too early, at byte \(count)"
    case .html(let title): title.map { "an HTML page \"\($0)\"" } ?? "an HTML page"
    case .text: "text that is not JSON"
    case .bytes(let count): "\(count) \(count == 1 ? "byte" : "bytes") that are no text"
    }
  }
}

/// The first KiB of a body, for guesses at what the rest is.
private struct BodyStart {
  /// Without white space before it.
  let text: String
  let isText: Bool

  init(_ body: Data) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let bytes = body.starts(with: mark) ? body.dropFirst(3) : body
    let start = bytes.drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) }.prefix(1024)
    text = String(decoding: start, as: UTF8.self)
    let strange = text.unicodeScalars.count { scalar in
      let isControl = scalar.properties.generalCategory == .control
      return scalar == "\u{FFFD}" || isControl && !["\t", "\n", "\r", "\u{1B}"].contains(scalar)
    }
    isText = strange * 4 <= text.unicodeScalars.count
  }

  /// Whether it starts as JSON that consists of parts.
  var isStructure: Bool { text.first.map { "{[\"".contains($0) } ?? false }

  /// Whether it starts as HTML does, in whatever version.
  var isPage: Bool {
    let start = text.prefix(16).lowercased()
    return ["<!doctype html", "<html", "<head", "<body", "<title"].contains { start.hasPrefix($0) }
  }

  /// In one line, of bounded length; not decoded.
  var title: String? {
    guard let tag = text.range(of: "<title", options: .caseInsensitive),
      let start = text[tag.upperBound...].firstIndex(of: ">"),
      let end = text.range(of: "</", range: start..<text.endIndex)
    else { return nil }
    let words = text[text.index(after: start)..<end.lowerBound].split(
      whereSeparator: \.isWhitespace
    )
    let title = words.joined(separator: " ")
    return title.isEmpty ? nil : title.shortened(to: 80)
  }
}

extension HTTPResponse {
  /// Type and subtype in lowercase, RFC 9110, section 8.3.1.
  var mediaType: String? {
    headerFields[.contentType]?.prefix { $0 != ";" && $0 != " " }.lowercased()
  }
}

extension String {
  /// Its first characters, and `…` for the others.
  func shortened(to count: Int) -> String {
    self.count > count ? "\(prefix(count))…" : self
  }
}
