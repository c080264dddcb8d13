import APIModel

/// Makes what says how one page of a long list leads to the next.
struct PagingCode {
  let api: API
  let types: SwiftTypes

  func context(_ operation: Operation) -> PagingContext? {
    operation.pagination.map { pagination in
      PagingContext(item: item(pagination, operation), style: style(pagination, operation))
    }
  }

  /// What a page consists of, as the request writes it.
  private func item(_ pagination: Pagination, _ operation: Operation) -> String {
    let list = field(pagination.items, operation).schema.map { types.resolved($0).withoutNull.0 }
    let holder = types.names.request(operation)
    return switch list {
    case .array(let element): types.spelling(element, in: holder)
    default: "JSONValue"
    }
  }

  private func style(_ pagination: Pagination, _ operation: Operation) -> String {
    let items = "items: \(field(pagination.items, operation).keyPath)"
    let total = labelled("total", pagination.total, operation)
    let (name, arguments): (String, [String]) =
      switch pagination.style {
      case .offset(let skip): ("offset", [parameter(skip, operation), items] + total)
      case .number(let page, let first, let totalPages):
        (
          "number",
          [parameter(page, operation)] + (first == 1 ? [] : ["first: \(first)"]) + [items]
            + labelled("totalPages", totalPages, operation) + total
        )
      case .cursor(let cursor, let next):
        (
          "cursor",
          [parameter(cursor, operation), "next: \(field(next, operation).keyPath)", items]
        )
      case .link(let next): ("link", [field(next, operation).keyPath, items])
      case .linkHeader: ("linkHeader", [items])
      }
    return Layout.list(".\(name)(", arguments, ")", indent: 4)
  }

  private func labelled(
    _ label: String,
    _ names: [String]?,
    _ operation: Operation
  ) -> [String] {
    names.map { ["\(label): \(field($0, operation).keyPath)"] } ?? []
  }

  private func field(_ names: [String], _ operation: Operation) -> FieldAccess {
    FieldAccess(names, in: operation.response.content.schema, api: api, types: types)
  }

  /// The request's property for a parameter of the query.
  private func parameter(_ name: String, _ operation: Operation) -> String {
    let arguments = RequestArguments(operation, api: api, types: types)
    let found = zip(operation.parameters, arguments.parameters).first { parameter, _ in
      parameter.location == .query && parameter.field.name == name
    }
    return "\\." + (found?.1.identifier.name ?? name)
  }
}
