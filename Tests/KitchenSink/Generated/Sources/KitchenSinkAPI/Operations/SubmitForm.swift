// Made by docwright from kitchen-sink/submit-form.yaml: edit that file, not this one.

import ClientRuntime
import Foundation

/// Sends a form as a browser would.
///
/// `POST /forms`, documented at
/// <https://example.com/docs/forms/submit>.
public struct SubmitForm: APIRequest, Hashable {
  /// What to send.
  public var body: Body

  /// Makes the request; nothing is sent yet.
  public init(
    name: String,
    subscribe: Bool,
    email: String? = nil,
    age: Int? = nil,
    visited: Date? = nil,
    stayed: Duration? = nil,
    colour: Body.Colour? = nil,
    tags: [String]? = nil,
    days: [CalendarDate]? = nil,
    extra: Settings? = nil,
    clientField: String? = nil,
    formField: String? = nil,
    userName: String? = nil
  ) {
    body = Body(
      name: name,
      email: email,
      age: age,
      subscribe: subscribe,
      visited: visited,
      stayed: stayed,
      colour: colour,
      tags: tags,
      days: days,
      extra: extra,
      client: clientField,
      form: formField,
      userName: userName
    )
  }

  /// What a successful answer holds.
  public typealias Response = String

  /// What a failed answer holds.
  public typealias Failure = KitchenSinkFailure

  /// What the client needs to know of the operation.
  public static let operation = OperationInfo(
    id: "forms.submit",
    method: .post,
    path: "/forms",
    needsCredentials: false,
    sensitiveFields: ["email"]
  )

  /// The request as it goes over the wire, but for server and credentials.
  public func encoded() throws -> EncodedRequest {
    var request = RequestBuilder(.post, "/forms")
    request.form { form in
      form.append("name", body.name)
      form.append("email", body.email)
      form.append("age", body.age)
      form.append("subscribe", body.subscribe)
      form.append("visited", body.visited, as: .timestamp)
      form.append("stayed", body.stayed, as: .minutes)
      form.append("colour", body.colour)
      form.append("tags", body.tags)
      form.append("days", body.days)
      form.append("extra", body.extra, as: .json(Settings.self))
      form.append("client", body.client)
      form.append("form", body.form)
      form.append("user[name]", body.userName)
    }
    return try request.encoded()
  }

  /// How a successful answer is read.
  public static var responseFormat: ResponseFormat<Response> {
    .text
  }
}

extension KitchenSinkClient.Forms {
  /// Sends a form as a browser would.
  ///
  /// - Parameters:
  ///   - name: Who it is from. Length at least 1.
  ///   - subscribe: Whether to send more. Default: `true`.
  ///   - email: Where answers go. Sensitive: what is printed leaves it out.
  ///   - age: How old they are.
  ///   - visited: When they were there.
  ///   - stayed: How long they were there.
  ///   - colour: What they like.
  ///   - tags: What it is about.
  ///   - days: When they can come.
  ///   - extra: Settings in a text.
  ///   - clientField: A name that is taken.
  ///   - formField: A name that is taken as well.
  ///   - userName: A name with brackets.
  /// - Returns: A word of thanks.
  /// - Throws: `APIError`, or `CancellationError` if the task was cancelled.
  public func submit(
    name: String,
    subscribe: Bool,
    email: String? = nil,
    age: Int? = nil,
    visited: Date? = nil,
    stayed: Duration? = nil,
    colour: SubmitForm.Body.Colour? = nil,
    tags: [String]? = nil,
    days: [CalendarDate]? = nil,
    extra: Settings? = nil,
    clientField: String? = nil,
    formField: String? = nil,
    userName: String? = nil
  ) async throws -> String {
    try await client.send(
      SubmitForm(
        name: name,
        subscribe: subscribe,
        email: email,
        age: age,
        visited: visited,
        stayed: stayed,
        colour: colour,
        tags: tags,
        days: days,
        extra: extra,
        clientField: clientField,
        formField: formField,
        userName: userName
      )
    )
  }
}

extension SubmitForm {
  /// What `forms.submit` is sent.
  public struct Body: APIValue, Codable, CustomReflectable {
    /// Who it is from. Length at least 1.
    public var name: String
    /// Where answers go. Sensitive: what is printed leaves it out.
    public var email: String?
    /// How old they are.
    public var age: Int?
    /// Whether to send more. Default: `true`.
    public var subscribe: Bool
    /// When they were there.
    public var visited: Date?
    /// How long they were there.
    public var stayed: Duration?
    /// What they like.
    public var colour: Colour?
    /// What it is about.
    public var tags: [String]?
    /// When they can come.
    public var days: [CalendarDate]?
    /// Settings in a text.
    public var extra: Settings?
    /// A name that is taken.
    public var client: String?
    /// A name that is taken as well.
    public var form: String?
    /// A name with brackets.
    public var userName: String?

    /// Makes a value from its parts.
    public init(
      name: String,
      email: String? = nil,
      age: Int? = nil,
      subscribe: Bool,
      visited: Date? = nil,
      stayed: Duration? = nil,
      colour: Colour? = nil,
      tags: [String]? = nil,
      days: [CalendarDate]? = nil,
      extra: Settings? = nil,
      client: String? = nil,
      form: String? = nil,
      userName: String? = nil
    ) {
      self.name = name
      self.email = email
      self.age = age
      self.subscribe = subscribe
      self.visited = visited
      self.stayed = stayed
      self.colour = colour
      self.tags = tags
      self.days = days
      self.extra = extra
      self.client = client
      self.form = form
      self.userName = userName
    }

    /// What is printed and dumped: all but what is sensitive.
    public var customMirror: Mirror {
      Mirror(
        self,
        children: [
          "name": name,
          "email": Redacted.value,
          "age": age as Any,
          "subscribe": subscribe,
          "visited": visited as Any,
          "stayed": stayed as Any,
          "colour": colour as Any,
          "tags": tags as Any,
          "days": days as Any,
          "extra": extra as Any,
          "client": client as Any,
          "form": form as Any,
          "userName": userName as Any,
        ],
        displayStyle: .struct
      )
    }

    private enum CodingKeys: String, CodingKey {
      case name
      case email
      case age
      case subscribe
      case visited
      case stayed
      case colour
      case tags
      case days
      case extra
      case client
      case form
      case userName = "user[name]"
    }

    /// Decodes the service's JSON.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      name = try container.decode(String.self, forKey: .name)
      email = try container.decodeIfPresent(String.self, forKey: .email)
      age = try container.decodeIfPresent(Int.self, forKey: .age)
      subscribe = try container.decode(Bool.self, forKey: .subscribe)
      visited = try container.decodeIfPresent(.timestamp, forKey: .visited)
      stayed = try container.decodeIfPresent(.minutes, forKey: .stayed)
      colour = try container.decodeIfPresent(Colour.self, forKey: .colour)
      tags = try container.decodeIfPresent([String].self, forKey: .tags)
      days = try container.decodeIfPresent([CalendarDate].self, forKey: .days)
      extra = try container.decodeIfPresent(.json(Settings.self), forKey: .extra)
      client = try container.decodeIfPresent(String.self, forKey: .client)
      form = try container.decodeIfPresent(String.self, forKey: .form)
      userName = try container.decodeIfPresent(String.self, forKey: .userName)
    }

    /// Encodes as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(name, forKey: .name)
      try container.encodeIfPresent(email, forKey: .email)
      try container.encodeIfPresent(age, forKey: .age)
      try container.encode(subscribe, forKey: .subscribe)
      try container.encodeIfPresent(visited, as: .timestamp, forKey: .visited)
      try container.encodeIfPresent(stayed, as: .minutes, forKey: .stayed)
      try container.encodeIfPresent(colour, forKey: .colour)
      try container.encodeIfPresent(tags, forKey: .tags)
      try container.encodeIfPresent(days, forKey: .days)
      try container.encodeIfPresent(extra, as: .json(Settings.self), forKey: .extra)
      try container.encodeIfPresent(client, forKey: .client)
      try container.encodeIfPresent(form, forKey: .form)
      try container.encodeIfPresent(userName, forKey: .userName)
    }
  }
}

extension SubmitForm.Body {
  /// What they like.
  public enum Colour: OpenEnum {
    /// `"red"`
    case red
    /// `"green"`
    case green
    /// A value that the documentation doesn't list.
    case unrecognized(String)

    /// The case for a value as it is sent.
    public init(rawValue: String) {
      switch rawValue {
      case "red": self = .red
      case "green": self = .green
      default: self = .unrecognized(rawValue)
      }
    }

    /// The value as it is sent.
    public var rawValue: String {
      switch self {
      case .red: "red"
      case .green: "green"
      case .unrecognized(let value): value
      }
    }
  }
}
