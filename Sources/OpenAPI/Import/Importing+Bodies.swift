import APIModel
import SourceText
import SpecLanguage
import YAMLReader

extension Importing {
  /// What a message consists of, in the kind that can be described best; others are told of.
  mutating func content(of message: YAMLNode) -> (mediaType: String, node: YAMLNode)? {
    let entries = entries("content", of: message)
    let best = entries.enumerated().min {
      (MediaKind($0.element.key.value).rank, $0.offset)
        < (MediaKind($1.element.key.value).rank, $1.offset)
    }?.element
    for entry in entries where entry.key.range != best?.key.range {
      remark(
        "one media type is described, '\(best?.key.value ?? "")'; this is left out",
        at: entry.value
      )
    }
    guard let best else { return nil }
    if best.key.value.contains("*"), case .json = MediaKind(best.key.value) {
      gap("'\(best.key.value)' may be anything; taken as JSON", at: best.value)
    }
    document.visit(best.value)
    return (best.key.value, best.value)
  }

  mutating func body(of operation: YAMLNode, _ method: String, slug: String) -> RequestBody {
    guard let written = take("requestBody", of: operation) else { return .none }
    if ["GET", "HEAD"].contains(method) {
      remark("a \(method) request can't have a body; left out", at: written)
      return .none
    }
    guard let node = resolved(written), let content = content(of: node) else { return .none }
    if !isTrue("required", of: node), !isExported {
      remark(
        "the body may be left out, which has no place in a description; it is always sent",
        at: node
      )
    }
    bodyContent = content.node
    let name = TypeName([slug, "body"])
    guard let schema = take("schema", of: content.node) else {
      return .bytes(mediaType: sendable(content.mediaType, at: content.node))
    }
    switch MediaKind(content.mediaType) {
    case .json:
      return .json(
        of: read(schema, name, .named(Annotation(about: whole(schema), deprecation: nil))).whole
      )
    case .form, .multipart:
      let isMultipart = MediaKind(content.mediaType) == .multipart
      guard let type = form(schema, name, takesFiles: isMultipart) else { return .none }
      return isMultipart ? .multipart(of: type) : .form(of: type)
    case .text, .events, .bytes:
      document.visit(schema)
      for key in ["type", "format"] { _ = take(key, of: schema) }
      return .bytes(mediaType: sendable(content.mediaType, at: content.node))
    }
  }

  /// What is said of a type that is written where a whole message is.
  mutating func whole(_ schema: YAMLNode) -> String {
    schema.entry("$ref") == nil ? prose("description", of: schema) ?? "" : ""
  }

  /// Ranges such as `image/*` can't be the type of a message.
  mutating func sendable(_ mediaType: String, at node: YAMLNode) -> String {
    let parts = mediaType.prefix { $0 != ";" }.split(
      separator: "/",
      omittingEmptySubsequences: false
    )
    let isType =
      parts.count == 2 && parts.allSatisfy { $0.isHTTPToken && $0 != "*" }
      && mediaType.unicodeScalars.allSatisfy { (0x20..<0x7F).contains($0.value) }
    if isType { return mediaType }
    remark("'\(mediaType)' is not one media type; taken as 'application/octet-stream'", at: node)
    return "application/octet-stream"
  }

  /// An object whose fields can be written one by one.
  private mutating func form(
    _ schema: YAMLNode,
    _ name: TypeName,
    takesFiles: Bool
  ) -> TypeName? {
    if isExported {
      guard case .named(let name) = read(schema, name, .text).type else { return nil }
      return name
    }
    guard let node = resolved(schema) else { return nil }
    let sources = flattened(node)
    guard type(sources, has: "properties") else {
      remark("only objects can be sent as a form; the body is left out", at: schema)
      document.leave(node)
      return nil
    }
    for source in sources {
      document.visit(source)
      _ = take("type", of: source)
    }
    self.takesFiles = takesFiles
    let about = prose("description", of: node) ?? ""
    let fields = fields(of: sources, holder: name)
    self.takesFiles = false
    readWaiting()
    let sent = fields.compactMap { formField($0, name, takesFiles: takesFiles) }
    types.define(
      name,
      .object(sent.map { Property(field: $0) }),
      Annotation(about: about, deprecation: nil)
    )
    return name
  }

  private mutating func formField(_ field: Field, _ holder: TypeName, takesFiles: Bool) -> Field? {
    let place = places[FieldKey(holder: holder, name: field.name)] ?? document.root
    var type = field.type
    if case .nullable(let inner) = type {
      if field.presence == .required {
        remark("'\(field.name)' is required and can't be null in a form", at: place)
      }
      type = inner
    }
    let isFile = takesFiles && (type == .file || type == .array(.file))
    if isFile || types.isScalarOrList(type) { return field.with(type) }
    if takesFiles { return field.with(.embeddedJSON(asText(type)), keepingLimits: false) }
    remark("'\(field.name)' can't be written as a field of a form; left out", at: place)
    return nil
  }
}
