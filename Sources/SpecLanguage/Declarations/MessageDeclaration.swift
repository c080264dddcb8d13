import SourceText
import YAMLReader

/// What a request carries, as written.
enum BodyDeclaration: Sendable {
  case json(TypeDeclaration)
  case form(TypeDeclaration)
  case multipart(TypeDeclaration)
  case bytes(media: Located<String>?)
}

/// What a successful answer carries, as written.
struct ResponseDeclaration: Sendable {
  enum Content: Sendable {
    case none
    case json(TypeDeclaration)
    case text
    case bytes(media: Located<String>?)
    case events(TypeDeclaration)
  }

  let content: Content
  let about: Located<String>?
}

extension BodyDeclaration {
  init?(_ node: YAMLNode, into diagnostics: inout Diagnostics) {
    guard node.saysFormat else {
      self = .json(TypeDeclaration(node, into: &diagnostics))
      return
    }
    guard let reader = MappingReader(node, as: .body, into: &diagnostics) else { return nil }
    switch reader.text(.bodyFormat)?.value {
    case "json": self = .json(reader.content(into: &diagnostics))
    case "form": self = .form(reader.content(into: &diagnostics))
    case "multipart": self = .multipart(reader.content(into: &diagnostics))
    case "bytes":
      reader.refuseContent(into: &diagnostics)
      self = .bytes(media: reader.text(.media))
    default: return nil
    }
  }
}

extension ResponseDeclaration {
  init?(_ node: YAMLNode, into diagnostics: inout Diagnostics) {
    if node.text?.value == "none" {
      self.init(content: .none, about: nil)
    } else if !node.saysFormat {
      let type = TypeDeclaration(node, into: &diagnostics)
      self.init(content: .json(type), about: type.about)
    } else {
      guard let reader = MappingReader(node, as: .response, into: &diagnostics),
        let content = Self.content(reader, into: &diagnostics)
      else { return nil }
      self.init(content: content, about: reader.text(.about))
    }
  }

  private static func content(
    _ reader: MappingReader,
    into diagnostics: inout Diagnostics
  ) -> Content? {
    switch reader.text(.responseFormat)?.value {
    case "json": return .json(reader.content(into: &diagnostics))
    case "events": return .events(reader.content(into: &diagnostics))
    case "text":
      reader.refuseContent(into: &diagnostics)
      return .text
    case "bytes":
      reader.refuseContent(into: &diagnostics)
      return .bytes(media: reader.text(.media))
    default: return nil
    }
  }
}

extension YAMLNode {
  /// Whether this is `{ format: form, … }` rather than an object with a field called `format`.
  fileprivate var saysFormat: Bool {
    guard let format = entries?.first(where: { $0.key.value == Key.bodyFormat.name }) else {
      return false
    }
    guard let word = format.value.text?.value else { return format.value.entries == nil }
    return BuiltInType(rawValue: word) == nil && !word.startsUppercase
      && word.unicodeScalars.allSatisfy(\.isSmallLetter)
  }
}

extension MappingReader {
  /// The type under `type`, or the object under `fields`.
  fileprivate func content(into diagnostics: inout Diagnostics) -> TypeDeclaration {
    if let node = self[.content] { return TypeDeclaration(node, into: &diagnostics) }
    if let node = self[.contentFields], let entries = node.entries {
      let fields = [FieldDeclaration].fields(entries, .property, into: &diagnostics)
      return TypeDeclaration(.object(fields), at: node.range, about: text(.about))
    }
    diagnostics.error(.missingKey, "this format needs 'type' or 'fields'", at: range)
    return TypeDeclaration(.unreadable, at: range)
  }

  fileprivate func refuseContent(into diagnostics: inout Diagnostics) {
    for key in [Key.content, .contentFields] {
      guard let entry = entry(key) else { continue }
      diagnostics.error(
        .unknownKey,
        "this format has no '\(key.name)'; leave it out",
        at: entry.key.range
      )
    }
  }
}
