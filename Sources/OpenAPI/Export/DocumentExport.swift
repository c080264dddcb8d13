import APIModel
import SourceText
import SpecLanguage

/// The way from APIs to OpenAPI documents.
package enum OpenAPIExport {
  /// The API as an OpenAPI 3.1.1 document. What such a document can't have ends up in `diagnostics`;
  /// when any of it is an error, the document is not to be used.
  package static func document(
    of api: API,
    at places: DescriptionPlaces,
    into diagnostics: inout Diagnostics
  ) -> JSON {
    api.reportWhatOpenAPIForbids(at: places, into: &diagnostics)
    return DocumentExport(api).document
  }

  /// Whether a text is such a document, in JSON or YAML, maybe an older one.
  package static func made(_ text: String) -> Bool { text.contains(Extension.api.rawValue) }
}

struct DocumentExport {
  let api: API
  let schemas: SchemaExport
  /// The components of `api.clientParameters`, in their order.
  let clientParameters: [String]

  init(_ api: API) {
    self.api = api
    schemas = SchemaExport(api)
    var names = ComponentNames([])
    clientParameters = api.clientParameters.map { names.unused(TypeName([$0.field.name])) }
  }

  var document: JSON {
    JSON([
      "openapi": "3.1.1",
      "info": info,
      "externalDocs": api.page.map { JSON(["url": .string($0)]) },
      "servers": .array([JSON(["url": .string(api.server.url)])]),
      "security": .list(api.securitySchemes.map { requirement($0.name) }),
      "tags": .list(tags.map { JSON(["name": .string($0)]) }),
      "paths": paths,
      "components": components,
      Extension.api.rawValue: JSON([
        "module": .string(api.module),
        "folder": .string(api.folder),
      ]),
      Extension.errors.rawValue: errors(api.failures),
      Extension.inferred.rawValue: inferred(api.inferences),
      Extension.accepted.rawValue: accepted(api.acceptances),
    ])
  }

  /// The version is that of the document, which descriptions do not have.
  private var info: JSON {
    JSON([
      "title": .string(api.name),
      "description": .text(api.about),
      "version": "0.0.0",
    ])
  }

  private var tags: [String] {
    var seen: Set<String> = []
    return api.operations.compactMap(\.tag).filter { seen.insert($0).inserted }
  }

  private var paths: JSON {
    var order: [String] = []
    var operations: [String: [JSON.Member]] = [:]
    for operation in api.operations {
      let path = operation.path.text
      if operations[path] == nil { order.append(path) }
      let member = JSON.Member(
        name: operation.method.lowercased(),
        value: self.operation(operation)
      )
      operations[path, default: []].append(member)
    }
    return .object(order.map { JSON.Member(name: $0, value: .object(operations[$0] ?? [])) })
  }

  private var components: JSON? {
    let parameters = zip(clientParameters, api.clientParameters).map { name, parameter in
      JSON.Member(
        name: name,
        value: self.parameter(parameter).adding([Extension.client.rawValue: true])
      )
    }
    return .map(
      JSON([
        "schemas": .map(api.types.flatMap(schemas.components)),
        "responses": .map(sharedResponses),
        "parameters": .map(parameters),
        "securitySchemes": .map(
          api.securitySchemes.map { JSON.Member(name: $0.name, value: $0.json) }
        ),
      ]).members
    )
  }
}

extension Server {
  fileprivate var url: String { "\(scheme)://\(authority)\(basePath)" }
}

extension Operation {
  /// The resource groups it belongs to, as one word.
  var tag: String? { resource.isEmpty ? nil : resource.joined(separator: ".") }
}
