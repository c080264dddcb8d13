/// Names that mean something already where generated names go.
enum ReservedNames {
  /// Keywords that back-ticks turn into ordinary names.
  static let keywords: Set<String> = [
    "any", "as", "associatedtype", "await", "break", "case", "catch", "class", "consume",
    "continue", "copy",
    "default", "defer", "deinit", "discard", "do", "each", "else", "enum", "extension",
    "fallthrough", "false", "fileprivate", "for", "func",
    "guard", "if", "import", "in", "inout", "internal", "is", "let", "nil", "operator",
    "precedencegroup", "private", "protocol", "public", "repeat", "rethrows", "return", "some",
    "static",
    "struct", "subscript", "super", "switch", "throw", "throws", "true", "try", "typealias",
    "unsafe", "var",
    "where", "while",
  ]

  /// Members that every type has or that back-ticks can't rescue: `x.self`, `x.init`, `x.Type`.
  static let members: Set<String> = [
    "self", "init", "hashValue", "Type", "Protocol", "_", "customMirror",
  ]

  /// Cases that would be mistaken for those of `Optional`, or are ours.
  static let cases: Set<String> = [
    "self", "init", "Type", "Protocol", "none", "some", "unrecognized",
  ]

  /// What clients, and the groups of their methods, have anyway.
  static let clientMembers: Set<String> = [
    "api", "authenticated", "client", "init", "self", "send", "with", "answer", "rawAnswer",
    "streamedAnswer",
    "pages",
    "wait",
  ]

  /// What a request's own members and the locals of its methods are called.
  static let arguments: Set<String> = members.union(["client", "encoded", "form", "request"])

  /// Types of the standard library, Foundation, swift-http-types and the runtime that generated code
  /// mentions, and words that can't name a type.
  static let types: Set<String> = [
    // Swift
    "Any", "CancellationError", "CustomReflectable", "Mirror", "DecodingError", "EncodingError",
    "Array", "Bool", "Codable",
    "CodingKey", "CodingKeys", "Decodable", "Decoder",
    "Dictionary", "Double", "Duration", "Encodable", "Encoder", "Equatable", "Error", "Hashable",
    "Hasher", "Int", "Int64", "Never", "Optional", "Protocol", "RawRepresentable", "RawValue",
    "Self",
    "Sendable", "Set", "String", "Swift", "Type", "Void", "Task", "Result",
    // Foundation
    "JSONDecoder", "JSONEncoder", "Data", "Date", "Foundation", "URL", "UUID", "Bundle",
    // swift-http-types
    "HTTPField", "HTTPFields", "HTTPRequest", "HTTPResponse", "HTTPTypes",
    // ClientRuntime and ClientTesting
    "CannedAnswer", "CannedTransport", "ClientParameter", "ClosureTransport", "DecodingProblem",
    "FormFields", "InvalidRequest", "JSONDifference", "RecordedRequest", "ResponseFormat",
    "Answer", "ByteStream", "Call", "CallOptions", "FailureBody", "Middleware", "OperationInfo",
    "Page", "PagedCall", "PagedRequest", "Paging", "PagePosition", "Redacted", "RequestBody",
    "Retries", "RetryAdvice", "RetryPolicy",
    "ServiceClient",
    "Timeouts", "Timing", "WaitableRequest", "Waiting",
    "APIClient", "APIError", "APIRequest", "APIValue", "CalendarDate", "ClientRuntime",
    "ClientTesting",
    "Coding",
    "Credential", "EncodedRequest", "Failure", "FilePart", "Fixture", "Indirect", "JSONNull",
    "JSONValue", "MultipartForm", "NoContent", "Nullable", "OpenEnum",
    "BodyKind", "EventStream", "PageItems", "ServerSentEvent", "SkippedElement",
    "StreamAlreadyRead", "TooManyBytes", "TransportError",
    "ParameterValue", "RequestBuilder", "RequestPath", "RequestRecorder", "Response", "Server",
    "Transport", "URLSessionTransport", "VirtualTime",
    // Testing
    "Issue", "Suite", "Test", "Testing", "Tag", "Trait",
  ]
}
