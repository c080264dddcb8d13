import HTTPTypes

extension APIClient: CustomReflectable {
  /// A mirror without what proves who is calling.
  public var customMirror: Mirror {
    Mirror(
      self,
      children: [
        "server": server, "options": options, "middleware": middleware.map { type(of: $0) },
      ],
      displayStyle: .struct
    )
  }
}

extension CallOptions: CustomReflectable {
  /// A mirror without values of headers that are private by their names, and without the key.
  public var customMirror: Mirror {
    Mirror(
      self,
      children: [
        "retry": retry, "timeouts": timeouts, "headers": headers.shown,
        "idempotencyKey": idempotencyKey.map { _ in Redacted.value } as Any,
        "responseLimit": responseLimit, "skips": skipping != nil,
      ],
      displayStyle: .struct
    )
  }
}

extension Answer: CustomReflectable {
  /// A mirror without values of headers that are private by their names.
  public var customMirror: Mirror {
    Mirror(
      self,
      children: [
        "value": value, "status": status, "headers": head.headerFields.shown, "attempts": attempts,
      ],
      displayStyle: .struct
    )
  }
}

extension Page: CustomReflectable {
  /// A mirror without values of headers that are private by their names.
  public var customMirror: Mirror {
    Mirror(
      self,
      children: [
        "items": items, "status": head.status.code, "headers": head.headerFields.shown,
      ],
      displayStyle: .struct
    )
  }
}

extension EncodedRequest: CustomReflectable {
  /// A mirror without the query, values of private headers, and the bytes of the body.
  public var customMirror: Mirror {
    Mirror(
      self,
      children: [
        "method": head.method.rawValue, "path": head.shownPath, "headers": head.headerFields.shown,
        "body": body as Any,
      ],
      displayStyle: .struct
    )
  }
}

extension RequestBody: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// How much is sent: `12 bytes`, `a file`.
  public var description: String { pieces.map(\.description).joined(separator: ", ") }

  /// The same as `description`.
  public var debugDescription: String { description }

  /// A mirror without the bytes.
  public var customMirror: Mirror { Mirror(self, children: ["pieces": pieces]) }
}

extension RequestBody.Piece: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// `12 bytes`, `a file` or `a stream`.
  public var description: String {
    switch self {
    case .bytes(let data): "\(data.count) bytes"
    case .file: "a file"
    case .stream: "a stream"
    }
  }

  /// The same as `description`.
  public var debugDescription: String { description }

  /// A mirror without the bytes.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension ByteStream: CustomReflectable {
  /// A mirror without the bytes.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension HTTPFields {
  /// Values by names in lowercase, with `•••` for private ones.
  package var shown: [String: String] {
    Dictionary(
      map { ($0.name.canonicalName, $0.name.isPrivate ? "\(Redacted.value)" : $0.value) }
    ) { "\($0), \($1)" }
  }
}

extension HTTPRequest {
  /// The path with `•••` for a query.
  package var shownPath: String {
    let parts = (path ?? "").split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    return parts.count > 1 ? "\(parts[0])?\(Redacted.value)" : "\(parts.first ?? "")"
  }
}
