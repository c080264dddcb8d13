import SourceText
import YAMLReader

/// The description of one page as written. What is nil was missing or unreadable, and has been
/// reported if needed.
struct OperationDeclaration: Sendable {
  let slug: String
  let node: YAMLNode
  let operation: Located<String>?
  let page: Located<String>?
  let request: Located<String>?
  let about: Located<String>?
  let deprecation: Located<String>?
  let auth: AuthDeclaration
  let parameters: [ParameterSection: [FieldDeclaration]]
  let body: BodyDeclaration?
  let response: ResponseDeclaration?
  let returns: Located<String>?
  let pages: PagesDeclaration?
  let wait: WaitDeclaration?
  let errors: [FailureDeclaration]
  let repeatable: RepeatableDeclaration
  let types: [NamedTypeDeclaration]
  let examples: [ExampleDeclaration]
  let inferred: [InferenceDeclaration]
  let accepted: [AcceptanceDeclaration]
}

/// Which schemes of `api.yaml` an operation takes.
enum AuthDeclaration: Sendable {
  case all
  case none
  case some([Located<String>])
}

enum RepeatableDeclaration: Sendable {
  case byMethod
  case always
  case withKey(header: Located<String>)
}

extension OperationDeclaration {
  init?(_ node: YAMLNode, slug: String, into diagnostics: inout Diagnostics) {
    guard let reader = MappingReader(node, as: .operation, into: &diagnostics) else { return nil }
    self.slug = slug
    self.node = node
    operation = reader.text(.operation)
    page = reader.text(.page)
    request = reader.text(.request)
    about = reader.text(.aboutOperation)
    deprecation = reader.text(.deprecated)
    auth = AuthDeclaration(reader)
    parameters = ParameterSection.fields(reader, into: &diagnostics)
    body = reader[.body].flatMap { .init($0, into: &diagnostics) }
    response = reader[.response].flatMap { .init($0, into: &diagnostics) }
    returns = reader.text(.returns)
    pages = reader[.pages].flatMap { .init($0, into: &diagnostics) }
    wait = reader[.wait].flatMap { .init($0, into: &diagnostics) }
    errors = reader.elements(.errors).compactMap { .init($0, into: &diagnostics) }
    repeatable = .init(reader, into: &diagnostics)
    types = reader.entries(.types).map { .init($0, into: &diagnostics) }
    examples = reader.elements(.examples).compactMap { .init($0, into: &diagnostics) }
    inferred = reader.elements(.inferred).compactMap { .init($0, into: &diagnostics) }
    accepted = reader.elements(.accepted).compactMap { .init($0, into: &diagnostics) }
  }
}

extension AuthDeclaration {
  fileprivate init(_ reader: MappingReader) {
    guard let node = reader[.auth] else {
      self = .all
      return
    }
    self = node.elements.map { .some($0.compactMap(\.text)) } ?? .none
  }
}

extension RepeatableDeclaration {
  fileprivate init(_ reader: MappingReader, into diagnostics: inout Diagnostics) {
    self = .byMethod
    if reader.flag(.repeatable)?.value == true {
      self = .always
    } else if let node = reader[.repeatable], node.entries != nil,
      let header = MappingReader(node, as: .repeatable, into: &diagnostics)?.text(.repeatKey)
    {
      self = .withKey(header: header)
    }
  }
}
