import APIModel
import SourceText
import SpecLanguage
import YAMLReader

/// An OpenAPI document on its way to an API: what it is made of, and what has been found so far.
struct Importing {
  var document: SourceDocument
  var remarks = Diagnostics()
  /// Whether it is one that `docwright export openapi` wrote, to be read back exactly.
  let isExported: Bool

  var types = ImportedTypes()
  /// Whether a file may stand where a schema is read.
  var takesFiles = false
  /// References whose components are still to be read.
  var waiting: [(name: TypeName, node: YAMLNode)] = []
  /// By the start of the schema that defines it.
  var namesByPlace: [SourcePosition: TypeName] = [:]
  var typePlaces: [TypeName: YAMLNode] = [:]
  /// Values that fields assume, with their places, to be held against the types in the end.
  var defaults: [FieldKey: YAMLNode] = [:]
  var places: [FieldKey: YAMLNode] = [:]
  /// The names of schemes in descriptions, by those that the document has for them.
  var schemeNames: [String: String] = [:]
  var schemes: [SecurityScheme] = []
  /// Of the operation that is being read: the header that makes repeating it safe.
  var repeatableHeader: String?
  /// Of the operation that is being read: what is sent.
  var bodyContent: YAMLNode?
  /// The starts of parameters whose values are written as JSON.
  var jsonParameters: Set<SourcePosition> = []
  /// What the document shows of parameters.
  var exampleNodes: [FieldKey: YAMLNode] = [:]
  /// By slug.
  var examples: [String: [ExampleSource]] = [:]
  /// How many lists and maps the schema that is being read stands in.
  var depth = 0
  /// How many more schemas may be looked at.
  private var budget: Int

  struct FieldKey: Hashable {
    let holder: TypeName
    let name: String
  }

  /// - Parameter bytes: The size of the document.
  init(_ root: YAMLNode, bytes: Int) {
    document = SourceDocument(root)
    budget = 100_000 + bytes / 4
    isExported = root.entry(Extension.api.rawValue) != nil
  }

  /// That something has no place in a description.
  mutating func remark(_ message: String, at node: YAMLNode) {
    remarks.warning(.notExpressible, message, at: node.range)
  }

  /// That the document leaves something open.
  mutating func gap(_ message: String, at node: YAMLNode) {
    remarks.warning(.notStated, message, at: node.range)
  }

  /// Whether another schema may be looked at; a document of which copies of copies are made would
  /// never end.
  mutating func maySpend(_ node: YAMLNode) -> Bool {
    budget -= 1
    if budget == 0 {
      let message = "with this, the document stands for far more schemas than it has room for"
      remarks.error(.tooLarge, message, at: node.range)
    }
    return budget > 0
  }

  // MARK: - Members

  mutating func take(_ key: String, of node: YAMLNode) -> YAMLNode? {
    document.take(key, of: node)
  }

  mutating func take(_ member: Extension, of node: YAMLNode) -> YAMLNode? {
    isExported || member == .meanings ? document.take(member.rawValue, of: node) : nil
  }

  mutating func text(_ key: String, of node: YAMLNode) -> String? {
    take(key, of: node)?.text?.value
  }

  mutating func text(_ member: Extension, of node: YAMLNode) -> String? {
    take(member, of: node)?.text?.value
  }

  mutating func isTrue(_ key: String, of node: YAMLNode) -> Bool {
    take(key, of: node)?.flag?.value ?? false
  }

  mutating func isTrue(_ member: Extension, of node: YAMLNode) -> Bool {
    take(member, of: node)?.flag?.value ?? false
  }

  /// The entries of a mapping whose keys are data.
  mutating func entries(_ key: String, of node: YAMLNode) -> [YAMLEntry] {
    take(key, of: node)?.entries ?? []
  }

  /// The same less the extensions among them, which are told of.
  mutating func entriesBesideExtensions(_ key: String, of node: YAMLNode) -> [YAMLEntry] {
    guard let mapping = take(key, of: node) else { return [] }
    document.visit(mapping)
    return (mapping.entries ?? []).filter { entry in
      if entry.key.value.hasPrefix("x-") { return false }
      document.understand(entry)
      return true
    }
  }

  mutating func json(_ node: YAMLNode) -> JSON? { JSON(node, into: &remarks) }

  /// What a mapping says in prose; a mark for a person to replace where nothing does.
  mutating func about(_ node: YAMLNode) -> String {
    prose("description", of: node).flatMap { $0.isEmpty ? nil : $0 } ?? missingAbout
  }

  var missingAbout: String { isExported ? "" : ToDo.mark }

  mutating func prose(_ key: String, of node: YAMLNode) -> String? {
    take(key, of: node)?.word.map(trimmed)
  }

  mutating func deprecation(_ node: YAMLNode) -> Deprecation? {
    let reason = text(.deprecated, of: node)
    guard isTrue("deprecated", of: node) else { return nil }
    return Deprecation(reason: reason ?? ToDo.mark)
  }

  /// What is meant where a reference may stand; nil, and told of, if it leads nowhere.
  mutating func resolved(_ node: YAMLNode) -> YAMLNode? {
    var node = node
    for _ in 0..<20 {
      guard let reference = node.entry("$ref"), let address = reference.value.text?.value else {
        document.visit(node)
        return node
      }
      document.visit(node)
      document.understand(reference)
      guard let target = document.target(of: address) else {
        remark("'\(address)' leads nowhere in this document; left out", at: reference.value)
        return nil
      }
      node = target
    }
    remark("these references lead in a circle; left out", at: node)
    return nil
  }
}
