import APIModel

/// The part of an answer that a client's method hands back.
struct ReturnedPart {
  /// What follows the answer: `.data`, `.data?.items`, or nothing.
  let access: String
  let type: String
  /// Nil for what is not JSON.
  let schema: Schema?
  let about: String

  init(_ operation: Operation, api: API, types: SwiftTypes) {
    let found = FieldAccess(
      operation.response.returns,
      in: operation.response.content.schema,
      api: api,
      types: types
    )
    let holder = types.names.request(operation)
    let whole =
      found.schema.map { types.spelling($0) } ?? types.spelling(operation.response.content)
    schema = found.schema
    access = found.text
    about = found.about ?? operation.response.about
    // Inside another type's extension the nested name needs its holder.
    type =
      (access.isEmpty && found.schema?.name?.path.count ?? 0 > 1 ? "\(holder).Response" : whole)
      + (found.isOptional ? "?" : "")
  }

  /// What a call gives, in words.
  ///
  /// - Parameters:
  ///   - part: The type as the sentence has it.
  ///   - whole: Likewise that of all of the answer.
  func sentence(part: String, whole: String) -> String {
    guard type != "NoContent" else { return "Gives nothing back." }
    let about = ProseText(about).oneLine
    let gives = "Gives \(part)" + (about.isEmpty ? "." : ": \(about)")
    return access.isEmpty
      ? gives : gives + " Sending the request itself gives all of it, \(whole)."
  }
}

extension Response.Content {
  /// The JSON that the content is or consists of.
  var schema: Schema? {
    switch self {
    case .json(let schema): schema
    case .none, .text, .bytes, .events: nil
    }
  }

  /// The JSON of each event, where the content is made of such.
  var eventSchema: Schema? {
    if case .events(let schema) = self { schema } else { nil }
  }
}

extension SwiftTypes {
  /// The type of all that an answer holds, as code inside `holder` writes it.
  func spelling(_ content: Response.Content, in holder: String = "") -> String {
    switch content {
    case .none: "NoContent"
    case .text: "String"
    case .bytes: "Data"
    case .events(let schema): "EventStream<\(spelling(schema, in: holder))>"
    case .json(let schema): spelling(schema, in: holder)
    }
  }
}
