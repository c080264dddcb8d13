/// The members of an OpenAPI document, begun with `x-` as section 4.9 of the specification asks, that
/// hold what only descriptions can say.
///
/// An importer that knows them gets back the description that was exported. Names that lead to a field
/// are one text with dots, as in descriptions: `data.items`.
enum Extension: String, CaseIterable {
  /// At the root: `{ "module": "BlandAPI", "folder": "bland" }`. Only exported documents have it.
  case api = "x-docwright-api"
  /// In an operation, its slug. In a component schema, the slug of the description that declares the
  /// type; left out for types of `api.yaml` and for those written where they are used.
  case slug = "x-docwright-slug"
  /// In a component schema, the type's path as a list of texts. Left out where splitting the
  /// component's name at its dots gives the path.
  case type = "x-docwright-type"

  /// In a parameter or the schema of a property: a better name for code.
  case name = "x-docwright-name"
  /// In a parameter or the schema of a property: `"undocumented"`. The schema then takes null as well.
  case presence = "x-docwright-presence"
  /// In a parameter or the schema of a property: `true`.
  case sensitive = "x-docwright-sensitive"
  /// Beside `deprecated: true`, of operations, parameters and schemas: why, or what to use instead.
  case deprecated = "x-docwright-deprecated"
  /// In a schema, in place of a `pattern` that ECMA-262 does not take: the pattern.
  case pattern = "x-docwright-pattern"

  /// In an enumeration: the values' names for code, in their order, null for those without.
  case names = "x-docwright-names"
  /// In an enumeration: what the values mean, in their order, empty for those without. The name is
  /// openapi-generator's.
  case meanings = "x-enum-descriptions"
  /// In the component of a union: the property beside the value that selects the variant.
  case sibling = "x-docwright-sibling"
  /// In the schema of a property that an object has only as a variant of a union: `true`. It goes
  /// without saying in descriptions.
  case tag = "x-docwright-tag"
  /// In a component schema that is no type but what a union makes of a variant: `true`. It is `allOf`
  /// the variant's schema and the property that tells.
  case tagged = "x-docwright-tagged"

  /// In a component parameter that is given once to a client: `true`.
  case client = "x-docwright-client"
  /// In a security scheme of type `http`: the names of what callers give, `["token"]` or
  /// `["username", "password"]`.
  case arguments = "x-docwright-arguments"

  /// In an operation: the names that lead to what callers want of the response.
  case returns = "x-docwright-returns"
  /// In an operation: `{ "skip" | "page", "first", "totalPages"? | "cursor", "next" | "link" }`, then
  /// `items`, `size`?, `total`?; all texts but `first`. A `link` of `"header"` is the header.
  case pages = "x-docwright-pages"
  /// In an operation: `{ "for", "state", "success": […], "failure": […], "every", "atMost" }`; times
  /// are numbers of seconds.
  case wait = "x-docwright-wait"
  /// In an operation, `true` if sending it twice does no harm, or `{ "key": "Idempotency-Key" }` if that
  /// header makes it so. In a header parameter, `true` if it stands there for that reason only;
  /// descriptions do not list it.
  case repeatable = "x-docwright-repeatable"
  /// At the root and in operations: `[{ "status"?, "type"?, "about"?, "retry"? }]`, where `type` is a
  /// schema and `retry` is `"never"`, `"always"` or `{ "after": "limit.resets_in" }`. The responses
  /// follow from it.
  case errors = "x-docwright-errors"
  /// In an operation: its examples in their order, `[{ "name" | "unnamed", "status", "sample"? }]`. The
  /// name, which the unnamed one is given too, is the key of its values among the `examples` of
  /// parameters, request body and response. A sample is `{ "method", "url", "headers": [{ "name",
  /// "value" }], "body"? }`.
  case examples = "x-docwright-examples"

  /// At the root and in operations: `[{ "fact", "because" }]`.
  case inferred = "x-docwright-inferred"
  /// At the root and in operations: `[{ "finding", "fact", "because" }]`.
  case accepted = "x-docwright-accepted"
}
