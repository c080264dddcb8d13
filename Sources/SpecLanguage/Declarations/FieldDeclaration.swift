import APIModel
import SourceText
import YAMLReader

extension [FieldDeclaration] {
  /// Reads `name: T`, `name?: { type: T, … }`, … and reports a name that occurs twice.
  static func fields(
    _ entries: [YAMLEntry],
    _ place: FieldPlace,
    into diagnostics: inout Diagnostics
  ) -> Self {
    let fields = entries.map { FieldDeclaration($0, place, into: &diagnostics) }
    var names: Set<String> = []
    return fields.filter { field in
      let name = place == .headers ? field.name.value.lowercased() : field.name.value
      if names.insert(name).inserted { return true }
      let message = "'\(field.name.value)' is described twice"
      diagnostics.error(.duplicateKey, message, at: field.name.range)
      return false
    }
  }
}

extension FieldDeclaration {
  fileprivate init(
    _ entry: YAMLEntry,
    _ place: FieldPlace,
    into diagnostics: inout Diagnostics
  ) {
    if entry.key.value.isEmpty || entry.key.value == "?" {
      diagnostics.error(.invalidName, "a field needs a name", at: entry.key.range)
    }
    guard entry.value.entries?.saysShape == true,
      let reader = MappingReader(entry.value, describing: .field(place), into: &diagnostics)
    else {
      let type = TypeDeclaration(entry.value, into: &diagnostics)
      self.init(entry.key, type, .empty(at: entry.value.range))
      return
    }
    self.init(entry.key, TypeDeclaration(reader, into: &diagnostics), reader)
  }

  private init(_ key: Located<String>, _ type: TypeDeclaration, _ reader: MappingReader) {
    name = key.map { $0.hasSuffix("?") ? String($0.dropLast()) : $0 }
    mayBeAbsent = key.value.hasSuffix("?")
    self.type = type
    defaultValue = reader[.defaultValue]
    preferredName = reader.text(.name)
    about = reader.text(.about)
    minimum = reader.number(.minimum)
    maximum = reader.number(.maximum)
    pattern = reader.text(.pattern)
    deprecation = reader.text(.deprecated)
    isSensitive = reader.flag(.sensitive)?.value ?? false
    listStyle = reader.text(.style).flatMap { style in
      Parameter.ListStyle(rawValue: style.value).map { Located($0, at: style.range) }
    }
    location = reader.text(.location).flatMap { Parameter.Location(rawValue: $0.value) }
  }
}
