import APIModel

/// Makes the test that goes through two pages, which are made of the documented one.
struct PagesTest {
  let test: TestCode
  let pagination: Pagination
  let example: Example
  let index: Int
  private let items: [JSON]

  /// Nil if no example shows a page with something on it.
  init?(_ test: TestCode) {
    guard let pagination = test.operation.pagination,
      let (example, index) = test.answeredExample(pagination.items),
      case .array(let items)? = example.response?.value(at: pagination.items), !items.isEmpty
    else { return nil }
    self.test = test
    self.pagination = pagination
    self.example = example
    self.index = index
    self.items = items
  }

  var context: PagesTestContext? {
    guard let samples = test.completeSamples(start, index), let next else { return nil }
    let call = samples.pages(
      test.operation,
      start,
      opening: "try await ",
      closing: ".all.collected()"
    )
    let isLastEmpty = next.last.contains { $0.names == pagination.items }
    let expected = ExpectedRequest(test.operation, start, api: test.api)
    let before = "    let first = ".count
    return PagesTestContext(
      variable: samples.variable,
      client: test.client(expected, start, transport: "recorder"),
      fixture: test.name(example, index, "json"),
      next: next.address.map(SwiftLiteral.lines),
      first: test.canned("page", next.first, before: before, isLinked: isLinkedByHeader),
      last: test.canned("page", next.last, before: before),
      decodedBody: samples.hasDecodedBody ? test.decodedBody(example, index) : nil,
      call: call.laidOut(indent: 4, before: "    let items = ".count),
      shown: shown,
      items: isLastEmpty ? "shown" : "shown + shown",
      line: next.line
    )
  }

  private var shown: String {
    let access = FieldAccess(
      pagination.items,
      in: test.operation.response.content.schema,
      api: test.api,
      types: test.types
    )
    let request = test.types.names.request(test.operation)
    let rest =
      switch access.schema.map({ test.types.resolved($0).withoutNull.0 }) {
      case .array: access.isOptional ? " ?? []" : ""
      // JSON of any shape.
      default: ".pageItems ?? []"
      }
    let items = "try page.decoded(by: \(request).self)\(access.text)\(rest)"
    return (items.count <= 84 ? " " : "\n      ") + items
  }

  // MARK: What follows

  private struct Next {
    /// What makes the documented answer the first of two, and the last.
    var first: [AnswerChange] = []
    var last: [AnswerChange] = []
    /// Where the first page leads, if it has an address.
    var address: String?
    /// Method and address of the second request, as code with what goes before it.
    let line: String
  }

  private var isLinkedByHeader: Bool { pagination.style == .linkHeader }

  private var next: Next? {
    switch pagination.style {
    case .offset(let skip):
      return counted(skip, at: items.count, totalPages: nil)
    case .number(let page, let first, let totalPages):
      return counted(page, at: first + 1, totalPages: totalPages)
    case .cursor(let parameter, let names):
      guard let end = end(names), let cursor = cursor(names), let value = test.literal(cursor)
      else { return nil }
      return Next(
        first: [AnswerChange(names: names, value: value)],
        last: [end],
        line: line(parameter, cursor)
      )
    case .link(let names):
      return end(names).map { end in
        linked(first: [AnswerChange(names: names, value: ".string(next)")], last: [end])
      }
    case .linkHeader: return linked(first: [], last: [])
    }
  }

  private func linked(first: [AnswerChange], last: [AnswerChange]) -> Next {
    let line = " \"\(test.operation.method) \\(next)\""
    return Next(first: first, last: last, address: address, line: line)
  }

  /// Where the list ends with the totals, or with an empty page if there are none.
  private func counted(_ parameter: String, at position: Int, totalPages: [String]?) -> Next {
    let total = pagination.total.map { ($0, items.count * 2) }
    let totals = [total, totalPages.map { ($0, 2) }].compactMap(\.self).map { names, count in
      AnswerChange(names: names, value: String(count))
    }
    let empty = AnswerChange(names: pagination.items, value: "[]")
    return Next(
      first: totals,
      last: totals.isEmpty ? [empty] : totals,
      line: line(parameter, .number(String(position)))
    )
  }

  /// As documented, or made up.
  private func cursor(_ names: [String]) -> JSON? {
    if let shown = example.response?.value(at: names), shown != .null { return shown }
    return switch test.schema(names) {
    case .string: .string("next")
    case .integer, .int64: .number("2")
    default: nil
    }
  }

  /// Without what leads on.
  private func end(_ names: [String]) -> AnswerChange? {
    let ways = names.indices.reversed().lazy.map { Array(names[...$0]) }
    return ways.compactMap { names -> AnswerChange? in
      guard let field = test.field(names) else { return nil }
      let isNullable = field.type.withoutNull.1 || field.presence == .undocumented
      if isNullable || field.type == .any { return AnswerChange(names: names, value: ".null") }
      return field.presence == .required ? nil : AnswerChange(names: names, value: "nil")
    }.first
  }

  // MARK: Requests

  private var start: Example { example.ofFirstPage(test.operation) }

  private func line(_ parameter: String, _ value: JSON) -> String {
    let argument = Example.Argument(location: .query, name: parameter, value: value)
    let rest = start.arguments.filter { $0.location != .query || $0.name != parameter }
    let next = example.with(rest + [argument])
    return SwiftLiteral.lines(ExpectedRequest(test.operation, next, api: test.api).line)
  }

  private var address: String {
    let line = ExpectedRequest(test.operation, start, api: test.api).line
    let address = line.dropFirst(test.operation.method.count + 1)
    return address + (address.contains("?") ? "&" : "?") + "page=2"
  }
}
