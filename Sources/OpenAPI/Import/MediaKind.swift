/// What a media type means for a description.
enum MediaKind {
  case json, form, multipart, text, events, bytes

  /// - Parameter mediaType: With or without parameters.
  init(_ mediaType: String) {
    let type = mediaType.prefix { $0 != ";" }.lowercased().filter { $0 != " " }
    switch type {
    case "application/json", "*/*", "application/*", "text/json": self = .json
    case "application/x-www-form-urlencoded": self = .form
    case "multipart/form-data": self = .multipart
    case "text/event-stream": self = .events
    case _ where type.hasSuffix("+json"): self = .json
    case _ where type.hasPrefix("text/"): self = .text
    default: self = .bytes
    }
  }

  /// Those that say most come first.
  var rank: Int {
    switch self {
    case .json: 0
    case .form, .events: 1
    case .multipart: 2
    case .text: 3
    case .bytes: 4
    }
  }
}
