import APIModel

/// An argument of a request's initializer and of the method that sends it.
struct RequestArgument {
  let identifier: SwiftIdentifier
  /// As code inside the request writes it.
  let type: String
  /// As code elsewhere writes it.
  let outerType: String
  let isOptional: Bool
  /// For the list of a method's parameters.
  let documentation: String
  /// Where the value goes: a property of the request, or a field of its body.
  let role: Role

  enum Role: Hashable { case path, other, body, bodyField }

  /// `take: Int? = nil`, in the request's initializer.
  var declaration: String { "\(identifier.label): \(type)" + (isOptional ? " = nil" : "") }

  /// `take: Int? = nil`, in the method that sends the request.
  var outerDeclaration: String {
    "\(identifier.label): \(outerType)" + (isOptional ? " = nil" : "")
  }

  /// `take: take`
  var passed: String { "\(identifier.passedLabel): \(identifier.declared)" }
}

/// What a request needs to be told, from its parameters and its body.
struct RequestArguments {
  /// One for each parameter, in the order of the parameters.
  let parameters: [RequestArgument]
  /// The body as a whole, unless its fields are arguments of their own.
  let body: RequestArgument?
  /// The fields of a body that is written in place, each an argument.
  let bodyFields: [RequestArgument]
  /// The type of the body, where there is one.
  let bodyType: String?

  init(_ operation: Operation, api: API, types: SwiftTypes) {
    let holder = types.names.request(operation)
    let inPlace = api.fieldsInPlace(of: operation.body)
    let bodyField = operation.body.wholeField(inPlace: inPlace != nil)
    let fields = operation.parameters.map(\.field)
    let named = fields + (inPlace ?? [])
    let names = FieldNames.arguments(named, besides: operation.body.schema == nil ? [] : ["body"])
    let arguments = zip(named, names).map { field, identifier in
      RequestArgument(field, identifier, types: types, holder: holder)
    }
    parameters = zip(arguments, operation.parameters).map { argument, parameter in
      argument.with(role: parameter.location == .path ? .path : .other)
    }
    let rest = arguments.dropFirst(fields.count)
    bodyFields = rest.map { $0.with(role: .bodyField) }
    body = bodyField.map { field in
      RequestArgument(
        field,
        SwiftIdentifier(name: "body", wireName: "body"),
        types: types,
        holder: holder
      ).with(role: .body)
    }
    bodyType = operation.body.spelled(types, in: holder)
  }

  /// What must be given first, then what may be left out.
  var inOrder: [RequestArgument] {
    let all = parameters + [body].compactMap(\.self) + bodyFields
    return all.filter { !$0.isOptional } + all.filter(\.isOptional)
  }

  /// The one that the method's name already speaks of.
  var unlabelled: SwiftIdentifier? {
    let path = parameters.filter { $0.role == .path }
    return path.count == 1 ? path[0].identifier : path.isEmpty ? body?.identifier : nil
  }
}

extension RequestArgument {
  fileprivate init(
    _ field: Field,
    _ identifier: SwiftIdentifier,
    types: SwiftTypes,
    holder: String
  ) {
    self.init(
      identifier: identifier,
      type: types.spelling(of: field, in: holder),
      outerType: types.spelling(of: field),
      isOptional: StoredValue(field, types: types).isOptional && field.presence != .required,
      documentation: FieldDocumentation(field).oneLine,
      role: .other
    )
  }

  fileprivate func with(role: Role) -> RequestArgument {
    RequestArgument(
      identifier: identifier,
      type: type,
      outerType: outerType,
      isOptional: isOptional,
      documentation: documentation,
      role: role
    )
  }
}

extension API {
  /// Whether a part of the body is a file.
  func holdsFiles(_ body: RequestBody, types: SwiftTypes) -> Bool {
    if case .bytes = body { return true }
    guard let name = body.typeName, case .object(let properties) = definition(name)?.shape else {
      return false
    }
    return properties.contains { types.holdsFile($0.field.type) }
  }

  /// The fields of a body whose type is written in the operation itself.
  func fieldsInPlace(of body: RequestBody) -> [Field]? {
    guard let name = body.typeName, name.path.count > 1, let definition = definition(name),
      case .object(let properties) = definition.shape, !properties.isEmpty
    else { return nil }
    return properties.map(\.field)
  }
}

extension RequestBody {
  /// The object or other type with a name that the body consists of.
  var typeName: TypeName? {
    switch self {
    case .json(.named(let name)), .form(let name), .multipart(let name): name
    case .none, .json, .bytes: nil
    }
  }

  var schema: Schema? {
    switch self {
    case .none: nil
    case .json(let schema): schema
    case .form(let name), .multipart(let name): .named(name)
    case .bytes: .base64
    }
  }

  fileprivate func wholeField(inPlace: Bool) -> Field? {
    guard !inPlace, let schema else { return nil }
    return Field(name: "body", type: schema, presence: .required, about: "What to send.")
  }

  fileprivate func spelled(_ types: SwiftTypes, in holder: String) -> String? {
    schema.map { types.spelling($0, in: holder) }
  }
}
