import Mustache

/// The templates that all output is written with, each the built-in one or a person's own.
package struct Templates: Sendable {
  /// A template that can't be used, and where its mistake is.
  package struct Mistake: Error, Hashable, Sendable {
    package let name: String
    package let line: Int
    package let column: Int
    package let message: String
  }

  private let library: MustacheLibrary

  /// The built-in templates.
  ///
  /// - Parameter overrides: Texts to take instead, by name: `object`, `client` and so on.
  /// - Throws: `Mistake` for the first text, by name, that isn't a template.
  package init(overrides: [String: String] = [:]) throws(Mistake) {
    var parsed: [String: MustacheTemplate] = [:]
    for name in Name.allCases {
      parsed[name.rawValue] = try Templates.parse(
        overrides[name.rawValue] ?? name.builtIn,
        name: name.rawValue
      )
    }
    library = MustacheLibrary(templates: parsed)
  }

  /// Every name an override may have.
  package static var names: [String] { Name.allCases.map(\.rawValue) }

  /// Mustache escapes for HTML unless it is told, in the text itself, not to.
  private static let plainText = "{{% CONTENT_TYPE:TEXT}}\n"

  private static func parse(
    _ text: String,
    name: String
  ) throws(Mistake) -> MustacheTemplate {
    do {
      return try MustacheTemplate(string: plainText + text)
    } catch let error as MustacheTemplate.ParserError {
      throw Mistake(
        name: name,
        line: error.context.lineNumber - 1,
        column: error.context.columnNumber,
        message: Templates.words(error.error)
      )
    } catch {
      throw Mistake(name: name, line: 1, column: 1, message: "\(error)")
    }
  }

  private static func words(_ error: any Error) -> String {
    switch error as? MustacheTemplate.Error {
    case .sectionCloseNameIncorrect: "a section is closed by another's name"
    case .expectedSectionEnd: "a section is not closed"
    case .unfinishedName: "a tag is not closed"
    case .invalidSetDelimiter: "delimiters can't be set so"
    case .invalidConfigVariableSyntax, .unrecognisedConfigVariable: "there is no such setting"
    case .transformAppliedToInheritanceSection, .illegalTokenInsideInheritSection,
      .textInsideInheritSection:
      "an inherited section can't hold this"
    case nil: "a tag or section is not closed"
    }
  }

  func render(_ name: Name, _ context: some Encodable) -> String {
    render(name, TemplateValue(context))
  }

  func render(_ name: Name, _ context: TemplateValue) -> String {
    library.render(context.value, withTemplate: name.rawValue) ?? ""
  }
}

extension Templates {
  enum Name: String, CaseIterable {
    case alias, client, enumeration, failure, file, guide, landing, nested, object, package
    case readme, reference, request, tests, union

    var builtIn: String { String(decoding: bytes, as: UTF8.self) }

    private var bytes: [UInt8] {
      switch self {
      case .alias: PackageResources.alias_mustache
      case .client: PackageResources.client_mustache
      case .enumeration: PackageResources.enumeration_mustache
      case .failure: PackageResources.failure_mustache
      case .file: PackageResources.file_mustache
      case .guide: PackageResources.guide_mustache
      case .landing: PackageResources.landing_mustache
      case .nested: PackageResources.nested_mustache
      case .object: PackageResources.object_mustache
      case .package: PackageResources.package_mustache
      case .readme: PackageResources.readme_mustache
      case .reference: PackageResources.reference_mustache
      case .request: PackageResources.request_mustache
      case .tests: PackageResources.tests_mustache
      case .union: PackageResources.union_mustache
      }
    }
  }
}
