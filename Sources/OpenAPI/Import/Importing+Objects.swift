import APIModel
import SourceText
import SpecLanguage
import YAMLReader

extension Importing {
  mutating func object(_ sources: [YAMLNode], _ name: TypeName, _ place: TypePlace) -> Schema {
    let others = first("additionalProperties", of: sources)
    let isClosed = others?.flag?.value == false
    let hasFields = sources.contains { source in
      source.entry("properties").map { isExported || $0.value.entries?.isEmpty == false } ?? false
    }
    if !hasFields, !isClosed {
      for source in sources { _ = take("properties", of: source) }
      guard let others, others.flag == nil else { return .map(.any) }
      return .map(read(others, name.inside, .text).whole)
    }
    if let others, others.entries?.isEmpty == false {
      remark("fields besides those listed are not described; left out", at: others)
    }
    let home = home(of: sources[0], name, place)
    let fields = fields(of: sources, holder: home.name)
    types.define(home.name, .object(fields.map { Property(field: $0) }), home.annotation)
    return .named(home.name)
  }

  /// The properties of all sources, each once.
  mutating func fields(of sources: [YAMLNode], holder: TypeName) -> [Field] {
    let required = Set(
      sources.flatMap { take("required", of: $0)?.elements ?? [] }.compactMap(\.word)
    )
    var seen: Set<String> = []
    var fields: [Field] = []
    for source in sources {
      for entry in take("properties", of: source)?.entries ?? [] {
        guard seen.insert(entry.key.value).inserted else {
          remark(
            "'\(entry.key.value)' is described by another part of 'allOf'; left out",
            at: entry.value
          )
          continue
        }
        let isRequired = required.contains(entry.key.value)
        if let field = property(entry, isRequired, of: holder) { fields.append(field) }
      }
    }
    for name in required.subtracting(seen).sorted() {
      let message = "'\(name)' is required and no property here describes it; left out"
      if let node = sources.first(where: { $0.entry("required") != nil }) {
        remark(message, at: node.entry("required")?.value ?? node)
      }
    }
    return fields
  }

  private mutating func property(
    _ entry: YAMLEntry,
    _ isRequired: Bool,
    of holder: TypeName
  ) -> Field? {
    let name = entry.key.value
    if isTrue(.tag, of: entry.value) { return nil }
    guard !name.isEmpty, name != "?", name.utf8.count < 500 else {
      remark("no field can be called '\(name.prefix(40))'; left out", at: entry.value)
      return nil
    }
    let takesNoRequired = isRequired && name.hasSuffix("?")
    if takesNoRequired {
      remark("a field whose name ends in '?' is taken for one that may be absent", at: entry.value)
    }
    return field(
      name,
      entry.value,
      isRequired && !takesNoRequired ? .required : .optional,
      about: about(entry.value),
      of: holder
    )
  }

  /// A property or a parameter.
  ///
  /// - Parameter node: Its schema.
  mutating func field(
    _ name: String,
    _ node: YAMLNode,
    _ presence: Presence,
    about: String,
    said: YAMLNode? = nil,
    of holder: TypeName
  ) -> Field {
    let speaker = said ?? node
    let annotation = Annotation(about: about, deprecation: deprecation(speaker))
    let read = read(node, holder.adding(name), .named(annotation))
    let isSensitive = isTrue(.sensitive, of: speaker)
    let isUndocumented = text(.presence, of: speaker) == Presence.undocumented.rawValue
    let preferredName = text(.name, of: speaker)
    let key = FieldKey(holder: holder, name: name)
    let value = first("default", of: read.bounds)
    defaults[key] = value
    places[key] = node
    return Field(
      name: name,
      preferredName: preferredName,
      type: isUndocumented ? read.type : read.whole,
      presence: isUndocumented ? .undocumented : presence,
      about: about,
      defaultValue: value.flatMap { json($0) },
      limits: limits(of: read),
      deprecation: annotation.deprecation,
      isSensitive: isSensitive || isPassword(read.bounds)
    )
  }

  private mutating func isPassword(_ sources: [YAMLNode]) -> Bool {
    guard let source = sources.first(where: { $0.entry("format")?.value.word == "password" }) else {
      return false
    }
    _ = take("format", of: source)
    return true
  }
}
