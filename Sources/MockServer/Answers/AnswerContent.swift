import APIModel

/// The body of an answer and its media type.
struct AnswerContent {
  let mediaType: String?
  let body: [UInt8]

  static let none = AnswerContent(mediaType: nil, body: [])

  private init(mediaType: String?, body: [UInt8]) {
    (self.mediaType, self.body) = (mediaType, body)
  }

  init(json: JSON) {
    self.init(mediaType: "application/json", body: Array((json.prettyText + "\n").utf8))
  }

  /// A value in the form that the description gives to successful answers.
  init(_ value: JSON, as content: Response.Content) {
    switch content {
    case .none: self = .none
    case .json: self.init(json: value)
    case .text: self.init(mediaType: "text/plain; charset=utf-8", body: value.bytes)
    case .bytes(let mediaType): self.init(mediaType: mediaType, body: value.bytes)
    case .events:
      guard case .array(let events) = value else {
        self = .none
        return
      }
      let text = events.map { "data: \($0.compactText)\n\n" }.joined()
      self.init(mediaType: "text/event-stream", body: Array(text.utf8))
    }
  }
}

extension JSON {
  /// Bytes are shown as the text that they are.
  fileprivate var bytes: [UInt8] {
    if case .string(let text) = self { Array(text.utf8) } else { Array(compactText.utf8) }
  }
}
