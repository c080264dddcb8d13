import APIModel
import SourceText

/// The sections of a description that hold parameters.
enum ParameterSection: CaseIterable, Sendable {
  case path, query, headers, cookies

  var key: Key {
    switch self {
    case .path: .path
    case .query: .query
    case .headers: .headers
    case .cookies: .cookies
    }
  }

  /// The section of an example that gives values to these parameters.
  var valuesKey: Key {
    switch self {
    case .path: .pathValues
    case .query: .queryValues
    case .headers: .headerValues
    case .cookies: .cookieValues
    }
  }

  var place: FieldPlace {
    switch self {
    case .path: .path
    case .query: .query
    case .headers: .headers
    case .cookies: .cookies
    }
  }

  var location: Parameter.Location {
    switch self {
    case .path: .path
    case .query: .query
    case .headers: .header
    case .cookies: .cookie
    }
  }

  static func fields(
    _ reader: MappingReader,
    into diagnostics: inout Diagnostics
  ) -> [ParameterSection: [FieldDeclaration]] {
    var sections: [ParameterSection: [FieldDeclaration]] = [:]
    for section in allCases {
      sections[section] = .fields(reader.entries(section.key), section.place, into: &diagnostics)
    }
    return sections
  }
}
