import Mustache

/// The templates that all output is written with, each the built-in one or a person's own.
package struct Templates: Sendable {
  /// Something in a template that can't stay as it is.
  package struct Mistake: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
      case syntax
      /// A tag has a name that stands for nothing; what could stand there.
      case unknownTag(String, insteadOf: [String])
      /// A tag prints what can't be printed.
      case misusedTag
      /// Nothing uses this template, or a partial is not there; what could stand there.
      case unknownTemplate(String, insteadOf: [String])
    }

    package let template: String
    /// Lines and columns count from 1; columns count Unicode scalars.
    package let line: Int
    package let column: Int
    package let kind: Kind
    package let message: String
  }

  /// Everything that is wrong with templates, in no particular order.
  package struct Mistakes: Error, Hashable, Sendable {
    package let all: Set<Mistake>
  }

  private let library: MustacheLibrary

  /// The built-in templates.
  ///
  /// - Parameter overrides: Texts to take instead, by name: `object`, `client` and so on; others can
  ///   be rendered as partials.
  /// - Throws: `Mistakes` if any text can't be used.
  package init(overrides: [String: String] = [:]) throws(Mistakes) {
    if !overrides.isEmpty {
      let mistakes = TemplateCheck(overrides).mistakes
      if !mistakes.isEmpty { throw Mistakes(all: mistakes) }
    }
    let builtIn = Name.allCases.map { ($0.rawValue, $0.builtIn) }
    var parsed: [String: MustacheTemplate] = [:]
    for (name, text) in overrides.merging(builtIn, uniquingKeysWith: { own, _ in own }) {
      parsed[name] = try Templates.parse(text, name: name)
    }
    library = MustacheLibrary(templates: parsed)
  }

  /// Mustache escapes for HTML unless it is told, in the text itself, not to.
  private static let plainText = "{{% CONTENT_TYPE:TEXT}}\n"

  static func parse(_ text: String, name: String) throws(Mistakes) -> MustacheTemplate {
    do {
      return try MustacheTemplate(string: plainText + text)
    } catch {
      // `TemplateCheck` has found all that there is to find by now, and where it is.
      let mistake = Mistake(
        template: name,
        line: 1,
        column: 1,
        kind: .syntax,
        message: "the parser of templates refuses this: \(error)"
      )
      throw Mistakes(all: [mistake])
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
    case alias, authentication, client, enumeration, errors, failure, file, guide, inferred
    case landing, nested, object, operation, package, paging, readme, reference, request, snippets
    case tests, union, waiting

    var builtIn: String { String(decoding: bytes, as: UTF8.self) }

    private var bytes: [UInt8] {
      switch self {
      case .alias: PackageResources.alias_mustache
      case .authentication: PackageResources.authentication_mustache
      case .client: PackageResources.client_mustache
      case .enumeration: PackageResources.enumeration_mustache
      case .errors: PackageResources.errors_mustache
      case .failure: PackageResources.failure_mustache
      case .file: PackageResources.file_mustache
      case .guide: PackageResources.guide_mustache
      case .inferred: PackageResources.inferred_mustache
      case .landing: PackageResources.landing_mustache
      case .nested: PackageResources.nested_mustache
      case .object: PackageResources.object_mustache
      case .operation: PackageResources.operation_mustache
      case .package: PackageResources.package_mustache
      case .paging: PackageResources.paging_mustache
      case .readme: PackageResources.readme_mustache
      case .reference: PackageResources.reference_mustache
      case .request: PackageResources.request_mustache
      case .snippets: PackageResources.snippets_mustache
      case .tests: PackageResources.tests_mustache
      case .union: PackageResources.union_mustache
      case .waiting: PackageResources.waiting_mustache
      }
    }
  }
}
