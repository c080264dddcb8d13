// Made by docwright from kitchen-sink/nasty-texts.yaml: edit that file, not this one.

import ClientRuntime

/// Ends a comment * / and starts one / * and 'never closes its back-tick.
///
/// Has "quotes", \(interpolation), """three quotes""" and #"hashes"#, and a \ at the end of
/// a line \ goes on. #if DEBUG #endif #sourceLocation(file: "x", line: 1) #warning("x")
///
/// // swift-format-ignore #if os(Nowhere)
///
/// - One item | with a pipe,
///
/// - an item in an item,
///
/// - another \<script>alert("x")\</script> & entity &lt;.
///
/// 1. Counts. 2. On.
///
/// \# A heading ## Topics ### Ideas
///
/// - `SomeType`
///
/// - \<doc:Somewhere>
///
/// - *Parameter texts*: Is a parameter of nothing.
///
/// - *Returns*: Nothing.
///
/// - *Throws*: Nothing.
///
/// 'swift let x = "unclosed fence"
///
/// {{mustache}} {{{mustache}}} {{#section}} {{/section}} {{> partial}} {{=\<% %>=}}
///
/// Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsgeneral
/// versammlungsprotokollführerstellvertretungsausschussvorsitzendentagesordnung ends.
///
/// `POST /texts/{text_id}`, documented at
/// <https://example.com/docs/nasty/texts?a=b&c=%28d%29#%2A/>.
public struct NastyTexts: APIRequest, Hashable {
  /// * / \(x) """ '
  public var textID: String
  /// Turns round and hides and vanishes , with a and a bell.
  public var bidi: String?
  /// Has several kinds of ends of line .
  public var lines: String?
  /// spaces around Deprecated: "Quoted", \(x), \u{0}, \ and several * / lines '.
  public var old: String?
  /// `blank`
  public var blank: String?
  /// {{{x}}} Default: `{{x}} "\(y)" * / `. Matches `^"\(x)* /'{{y}}$`.
  public var mustache: String?
  /// What to send.
  public var body: Body

  /// Makes the request; nothing is sent yet.
  public init(
    textID: String,
    bidi: String? = nil,
    lines: String? = nil,
    old: String? = nil,
    blank: String? = nil,
    mustache: String? = nil,
    text: String? = nil,
    table: String? = nil
  ) {
    self.textID = textID
    self.bidi = bidi
    self.lines = lines
    self.old = old
    self.blank = blank
    self.mustache = mustache
    body = Body(text: text, table: table)
  }

  /// What a successful answer holds.
  public typealias Response = Text

  /// What a failed answer holds.
  public typealias Failure = KitchenSinkFailure

  /// What the client needs to know of the operation.
  public static let operation = OperationInfo(
    id: "texts.read",
    method: .post,
    path: "/texts/{text_id}"
  )

  /// The request as it goes over the wire, but for server and credentials.
  public func encoded() throws -> EncodedRequest {
    var request = RequestBuilder(.post, "/texts/\(textID)")
    request.query("bidi", bidi)
    request.query("lines", lines)
    request.query("old", old)
    request.query("blank", blank)
    request.query("mustache", mustache)
    request.form { form in
      form.append("text", body.text)
      form.append("table", body.table)
    }
    return try request.encoded()
  }
}

extension KitchenSinkClient.Texts {
  /// Ends a comment * / and starts one / * and 'never closes its back-tick.
  ///
  /// Has "quotes", \(interpolation), """three quotes""" and #"hashes"#, and a \ at the end of
  /// a line \ goes on. #if DEBUG #endif #sourceLocation(file: "x", line: 1) #warning("x")
  ///
  /// // swift-format-ignore #if os(Nowhere)
  ///
  /// - One item | with a pipe,
  ///
  /// - an item in an item,
  ///
  /// - another \<script>alert("x")\</script> & entity &lt;.
  ///
  /// 1. Counts. 2. On.
  ///
  /// \# A heading ## Topics ### Ideas
  ///
  /// - `SomeType`
  ///
  /// - \<doc:Somewhere>
  ///
  /// - *Parameter texts*: Is a parameter of nothing.
  ///
  /// - *Returns*: Nothing.
  ///
  /// - *Throws*: Nothing.
  ///
  /// 'swift let x = "unclosed fence"
  ///
  /// {{mustache}} {{{mustache}}} {{#section}} {{/section}} {{> partial}} {{=\<% %>=}}
  ///
  /// Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsgeneral
  /// versammlungsprotokollführerstellvertretungsausschussvorsitzendentagesordnung ends.
  ///
  /// - Parameters:
  ///   - textID: * / \(x) """ '
  ///   - bidi: Turns round and hides and vanishes , with a and a bell.
  ///   - lines: Has several kinds of ends of line .
  ///   - old: spaces around Deprecated: "Quoted", \(x), \u{0}, \ and several * / lines '.
  ///   - blank: `blank`
  ///   - mustache: {{{x}}} Default: `{{x}} "\(y)" * / `. Matches `^"\(x)* /'{{y}}$`.
  ///   - text: - item - item | item End.
  ///   - table: | a | b | |---|---| | c | d |
  /// - Throws: `APIError`, or `CancellationError` if the task was cancelled.
  public func read(
    _ textID: String,
    bidi: String? = nil,
    lines: String? = nil,
    old: String? = nil,
    blank: String? = nil,
    mustache: String? = nil,
    text: String? = nil,
    table: String? = nil
  ) async throws -> Text {
    try await client.send(
      NastyTexts(
        textID: textID,
        bidi: bidi,
        lines: lines,
        old: old,
        blank: blank,
        mustache: mustache,
        text: text,
        table: table
      )
    )
  }
}

extension NastyTexts {
  /// What `texts.read` is sent.
  public struct Body: APIValue, Codable {
    /// - item
    ///
    /// - item | item
    ///
    /// End.
    public var text: String?
    /// | a | b | |---|---| | c | d |
    public var table: String?

    /// Makes a value from its parts.
    public init(text: String? = nil, table: String? = nil) {
      self.text = text
      self.table = table
    }
  }
}

/// \# Text
///
/// / ** starts a comment, /// goes on * / and * / * / ends it.
public struct Text: APIValue, Codable {
  /// /// ///
  public let plain: String
  /// indented code and a tab ~~~ fence
  public let code: String
  /// \<!-- a comment --> \<b>bold\</b> \<img src=x onerror=alert(1)>
  /// [link]\(javascript:alert(1))
  public let html: String
  /// 'double back-ticks' and ' ' ' one. \
  public let tricky: TrickyEnum
  /// `* /`
  public let union: Union

  /// Makes a value from its parts.
  public init(plain: String, code: String, html: String, tricky: TrickyEnum, union: Union) {
    self.plain = plain
    self.code = code
    self.html = html
    self.tricky = tricky
    self.union = union
  }
}

extension Text {
  /// `* /`
  public enum Union: APIValue, Codable {
    /// * / """ \(x)
    case number(Double)
    /// Its name can't be one.
    case x(String)
    /// JSON that the documentation doesn't describe.
    case unrecognized(JSONValue)

    /// Decodes the first variant that fits.
    public init(from decoder: any Decoder) throws {
      let decoder = decoder.strict
      if let value = try? Double(from: decoder) {
        self = .number(value)
        return
      }
      if let value = try? String(from: decoder) {
        self = .x(value)
        return
      }
      self = .unrecognized(try JSONValue(from: decoder))
    }

    /// Encodes the variant as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
      switch self {
      case .number(let value): try value.encode(to: encoder)
      case .x(let value): try value.encode(to: encoder)
      case .unrecognized(let value): try value.encode(to: encoder)
      }
    }
  }
}

/// Ends with a backslash \
public enum TrickyEnum: OpenEnum {
  /// * / \(x) """ ' |
  case plain
  /// {{x}}
  case value
  /// A word
  ///
  /// and a paragraph
  ///
  /// - and a list
  case x
  /// `"'"`
  case valueValue
  /// \#
  case value2
  /// \<script>
  case script
  /// |
  case value3
  /// `"\u{202e}"`
  case value4
  /// // swift-format-ignore
  case xValue
  /// \#if
  case `if`
  /// // swift-format-ignore-file
  case swiftFormatIgnore
  /// A value that the documentation doesn't list.
  case unrecognized(String)

  /// The case for a value as it is sent.
  public init(rawValue: String) {
    switch rawValue {
    case "plain": self = .plain
    case "*/": self = .value
    case "\\(x)": self = .x
    case "`": self = .valueValue
    case "\"\"\"": self = .value2
    case "<script>": self = .script
    case "|": self = .value3
    case "\u{202e}": self = .value4
    case "{{x}}": self = .xValue
    case "#if": self = .if
    case "// swift-format-ignore": self = .swiftFormatIgnore
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value as it is sent.
  public var rawValue: String {
    switch self {
    case .plain: "plain"
    case .value: "*/"
    case .x: "\\(x)"
    case .valueValue: "`"
    case .value2: "\"\"\""
    case .script: "<script>"
    case .value3: "|"
    case .value4: "\u{202e}"
    case .xValue: "{{x}}"
    case .if: "#if"
    case .swiftFormatIgnore: "// swift-format-ignore"
    case .unrecognized(let value): value
    }
  }
}

/// '
public struct Teapot: APIValue, Codable {
  /// `* / " \(x) '`
  public let x: String

  /// Makes a value from its parts.
  public init(x: String) {
    self.x = x
  }

  private enum CodingKeys: String, CodingKey {
    case x = "*/ \" \\(x) `"
  }
}
