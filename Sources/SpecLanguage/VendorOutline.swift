import APIModel
import SourceText
import YAMLReader

/// What the descriptions of a vendor settle for one more of them. They are read as far as they can be;
/// what is wrong with them is reported elsewhere.
package struct VendorOutline: Sendable {
  /// Nil if `api.yaml` is not there or has no usable one.
  package let server: Server?
  package let schemes: [Scheme]
  /// Names of declared types.
  package let types: Set<String>
  package let operations: [DescribedOperation]
  private let clientParameters: [Parameter]
  private let failures: [Failure]
  private let index: TypeIndex

  package struct Scheme: Hashable, Sendable {
    /// What `api.yaml` calls it: `apiKey`.
    package let name: String
    package let kind: SecurityScheme.Kind
  }

  package struct DescribedOperation: Hashable, Sendable {
    /// The name of the file, without `.yaml`.
    package let slug: String
    /// `batches.logs`
    package let name: String
    package let method: String
    package let path: PathTemplate
  }

  package init(of folder: SpecFolder) {
    var ignored = Diagnostics()
    let lowered = LoweredAPI(
      lowering: Declarations(parsing: folder, into: &ignored),
      into: &ignored
    )
    let declarations = lowered.declarations
    server = declarations.api?.server.flatMap { Server($0, into: &ignored) }
    schemes = (declarations.api?.schemes ?? []).compactMap { scheme in
      scheme.kind.map { Scheme(name: scheme.name.value, kind: $0.value) }
    }
    types = Set(lowered.types.scope.entries.map(\.declaration.name.value))
    operations = lowered.operations.map { lowered in
      DescribedOperation(
        slug: lowered.declaration.slug,
        name: lowered.declaration.operation?.value ?? lowered.declaration.slug,
        method: lowered.operation.method,
        path: lowered.operation.path
      )
    }
    clientParameters = lowered.clientParameters.map(\.parameter)
    let typesEnd = BareTypes(lowered.types.drafts).isEmpty
    failures = typesEnd ? lowered.failures : []
    index = TypeIndex(typesEnd ? lowered.types.drafts.map { ($0.name, $0.shape) } : [])
  }

  /// Whether the client sends a parameter of that name with every call.
  package func sends(_ name: String, in location: Parameter.Location) -> Bool {
    schemes.contains { $0.kind.occupies(name, in: location) }
      || clientParameters.contains {
        $0.location == location && $0.field.hasName(name, in: location)
      }
  }

  /// Whether `api.yaml` has a shape for failed answers with just these fields.
  package func describesFailure(withFields names: [String]) -> Bool {
    failures.contains { failure in
      let fields = failure.type.flatMap(index.object)?.map(\.field.name)
      return fields.map(Set.init) == Set(names)
    }
  }

  /// Whether `api.yaml` has a shape for a failed answer of this JSON.
  ///
  /// - Parameter status: Nil if it is not known.
  package func describesFailure(_ json: String, status: Int?) -> Bool {
    let shapes = failures.filter { $0.status == nil || $0.status == status }.compactMap(\.type)
    let scalar = YAMLScalar(text: json, style: .plain, value: .string)
    var problems = Diagnostics()
    guard !shapes.isEmpty,
      let node = YAMLNode.json(
        in: YAMLNode(.scalar(scalar), at: SourceRange(startOf: "")),
        into: &problems
      )
    else { return false }
    var check = ValueCheck(index)
    return check.problems(node, asOneOf: shapes, at: ValuePlace("the answer")).isEmpty
  }
}
