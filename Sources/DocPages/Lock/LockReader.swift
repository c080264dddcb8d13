import APIModel
import SourceText
import SpecLanguage
import YAMLReader

extension PagesLock {
  /// Reads what `text` gives; nil, and an error at its place, for anything else. The places of the
  /// facts are those in the lock.
  package init?(parsing file: SourceFile, into diagnostics: inout Diagnostics) {
    let start = SourcePosition(line: 1, column: 1)
    let text = YAMLScalar(text: file.text, style: .literal, value: .string, blockStart: start)
    let whole = YAMLNode(.scalar(text), at: SourceRange(startOf: file.path))
    var problems = Diagnostics()
    let document = YAMLNode.json(in: whole, limits: Self.limits, into: &problems)
    diagnostics.add(problems)
    guard let document, !problems.hasErrors else { return nil }
    do {
      try self.init(document)
    } catch {
      let wayOut = "; restore the file, or delete it and run 'docwright verify --accept'"
      diagnostics.error(.invalidLock, error.message + wayOut, at: error.range)
      return nil
    }
  }

  /// A default on a page may be nested as deep as any JSON, and lies deeper in a lock.
  private static let limits = YAMLLimits(
    bytes: YAMLLimits.standard.bytes,
    nesting: YAMLLimits.standard.nesting + 10,
    values: YAMLLimits.standard.values
  )

  private init(_ document: YAMLNode) throws(LockDamage) {
    let object = try LockObject(document, keys: ["docwright", "format", "pages"])
    let format = try object.node("format")
    guard format.scalar?.text == String(Self.format) else {
      throw LockDamage("this lock is of another version of docwright", at: format.range)
    }
    var pages: [String: LockedPage] = [:]
    for entry in try object.node("pages").lockEntries() {
      pages[entry.key.value] = try LockedPage(entry.value)
    }
    self.init(pages: pages)
  }
}

/// What is not as docwright writes it, and where.
struct LockDamage: Error {
  let message: String
  let range: SourceRange

  init(_ message: String, at range: SourceRange) {
    self.message = message
    self.range = range
  }
}

extension LockedPage {
  fileprivate init(_ node: YAMLNode) throws(LockDamage) {
    let object = try LockObject(
      node,
      keys: [
        "page", "digest", "fetched", "markup", "title", "requests", "fields", "examples", "errors",
        "gaps",
      ]
    )
    let facts = PageFacts(
      page: node.range.file,
      format: try object.word("markup"),
      title: try object.text("title"),
      requests: try object.list("requests", RequestStatement.init),
      fields: try object.list("fields", DocumentedField.init),
      examples: try object.list("examples", PageExample.init),
      errors: try object.list("errors", DocumentedError.init),
      gaps: try object.list("gaps", Gap.init)
    )
    self.init(
      address: try object.required("page"),
      digest: PageDigest(try object.required("digest")),
      origin: try object.optional("fetched", PageOrigin.init),
      facts: facts
    )
  }
}

extension PageOrigin {
  fileprivate init(_ node: YAMLNode) throws(LockDamage) {
    let object = try LockObject(node, keys: ["from", "etag", "modified"])
    self.init(
      address: try object.required("from"),
      entityTag: try object.text("etag"),
      lastModified: try object.text("modified")
    )
  }
}

extension RequestStatement {
  fileprivate init(_ node: YAMLNode) throws(LockDamage) {
    let object = try LockObject(node, keys: ["by", "method", "server", "path"])
    self.init(
      source: try object.word("by"),
      method: try object.text("method"),
      server: try object.text("server"),
      path: try object.text("path"),
      range: node.range
    )
  }
}

extension DocumentedField {
  fileprivate init(_ node: YAMLNode) throws(LockDamage) {
    let object = try LockObject(
      node,
      keys: [
        "in", "path", "type", "as", "required", "nullable", "enum", "default", "min", "max",
        "pattern", "deprecated",
      ]
    )
    self.init(
      location: try object.word("in"),
      path: FieldPath(try object.required("path")),
      writtenType: try object.text("type"),
      type: try object.optional("as", DocumentedType.init),
      requirement: try object.flag("required").map { $0 ? .required : .optional } ?? .notSaid,
      isNullable: try object.flag("nullable") ?? false,
      values: try object.optional("enum") { node throws(LockDamage) in try node.lockValues() },
      defaultValue: try object.optional("default") { node throws(LockDamage) in
        try node.lockValue()
      },
      limits: Limits(
        minimum: try object.number("min"),
        maximum: try object.number("max"),
        pattern: try object.text("pattern")
      ),
      deprecation: try object.flag("deprecated") == true ? .deprecated(reason: nil) : .none,
      range: node.range
    )
  }
}

extension PageExample {
  fileprivate init(_ node: YAMLNode) throws(LockDamage) {
    let object = try LockObject(node, keys: ["kind", "status", "language"])
    self.init(
      kind: try object.word("kind"),
      status: try object.integer("status"),
      language: try object.text("language"),
      text: "",
      range: node.range
    )
  }
}

extension DocumentedError {
  fileprivate init(_ node: YAMLNode) throws(LockDamage) {
    let object = try LockObject(node, keys: ["status", "name"])
    guard let status = try object.integer("status") else { throw object.lacks("status") }
    self.init(status: status, name: try object.text("name"), range: node.range)
  }
}

extension Gap {
  fileprivate init(_ node: YAMLNode) throws(LockDamage) {
    let object = try LockObject(node, keys: ["kind", "subject"])
    self.init(try object.word("kind"), try object.required("subject"), at: node.range)
  }
}
