import ClientRuntime
import ClientTesting
import Foundation

/// An answer with a page of numbers, and all that may be said of the rest of the list.
struct NumbersPage: Codable, Hashable, Sendable {
  struct Meta: Codable, Hashable, Sendable {
    var total: JSONValue?
    var totalPages: Int?
    var next: JSONValue?
  }

  var items: [Int]?
  var meta: Meta?
}

/// A request for numbers, whose last parts differ by the way of paging.
protocol NumbersRequest: PagedRequest where Response == NumbersPage, Item == Int {
  associatedtype Position: ParameterValue
  static var parameter: String { get }
  var position: Position { get set }
}

extension NumbersRequest {
  static var operation: OperationInfo {
    OperationInfo(id: "numbers.list", method: .get, path: "/numbers")
  }

  func encoded() throws -> EncodedRequest {
    var request = RequestBuilder(.get, "/numbers")
    request.query("limit", 3)
    request.query(Self.parameter, position)
    return try request.encoded()
  }
}

struct ByOffset: NumbersRequest {
  static let parameter = "skip"
  static let paging = Paging<Self>.offset(\.position, items: \.items)
  var position: Int?
}

struct ByOffsetWithTotal: NumbersRequest {
  static let parameter = "skip"
  static var paging: Paging<Self> {
    .offset(\.position, items: \.items, total: \.meta?.total)
  }
  var position: Int?
}

struct ByNumber: NumbersRequest {
  static let parameter = "page"
  static var paging: Paging<Self> { .number(\.position, items: \.items) }
  var position: Int64?
}

struct ByNumberWithTotals: NumbersRequest {
  static let parameter = "page"
  static var paging: Paging<Self> {
    .number(
      \.position,
      items: \.items,
      totalPages: \.meta?.totalPages,
      total: \.meta?.total
    )
  }
  var position: Int?
}

struct ByNumberFromZero: NumbersRequest {
  static let parameter = "page"
  static var paging: Paging<Self> {
    .number(\.position, first: 0, items: \.items, totalPages: \.meta?.totalPages)
  }
  var position: Int?
}

struct ByCursor: NumbersRequest {
  static let parameter = "after"
  static var paging: Paging<Self> { .cursor(\.position, next: \.meta?.next, items: \.items) }
  var position: String?
}

struct ByNumericCursor: NumbersRequest {
  static let parameter = "after"
  static var paging: Paging<Self> { .cursor(\.position, next: \.meta?.next, items: \.items) }
  var position: Int?
}

struct ByLink: NumbersRequest {
  static let parameter = "q"
  static var paging: Paging<Self> { .link(\.meta?.next, items: \.items) }
  var position: String?
}

struct ByLinkHeader: NumbersRequest {
  static let parameter = "q"
  static var paging: Paging<Self> { .linkHeader(items: \.items) }
  var position: String?
}

/// A server's side of a list, for tests.
struct ListServer: Sendable {
  static let address = Server(scheme: "https", authority: "api.example.com", basePath: "/v1")

  let recorder: RequestRecorder
  let client: APIClient

  /// Answers requests by their queries.
  init(_ answer: @escaping @Sendable (_ query: [String: String]) throws -> NumbersPage) {
    let transport = ClosureTransport { head, _ in
      let page = try answer(head.query)
      return (HTTPResponse(status: .ok), try JSONEncoder().encode(page))
    }
    self.init(transport)
  }

  /// Answers with these in turn.
  init(_ transport: any Transport, credential: Credential? = nil, basePath: String = "/v1") {
    recorder = RequestRecorder(passingTo: transport)
    client = APIClient(
      server: Server(scheme: "https", authority: "api.example.com", basePath: basePath),
      credential: credential,
      transport: recorder
    )
  }

  /// The values of a parameter so far, `-` where there was none.
  func sent(_ name: String) -> [String] {
    recorder.requests.map { $0.head.query[name] ?? "-" }
  }

  /// Paths and queries so far.
  var paths: [String] { recorder.requests.map { $0.head.path ?? "" } }
}

extension HTTPRequest {
  var query: [String: String] {
    let items = path.flatMap(URLComponents.init(string:))?.queryItems ?? []
    return Dictionary(items.map { ($0.name, $0.value ?? "") }) { first, _ in first }
  }
}

extension CannedAnswer {
  /// A page, with a `Link` header if there is one.
  init(_ items: [Int], next: JSONValue? = nil, link: String? = nil) throws {
    var headers: HTTPFields = [.contentType: "application/json"]
    if let link { headers[.link] = link }
    let page = NumbersPage(items: items, meta: .init(next: next))
    self.init(headers: headers, body: try JSONEncoder().encode(page))
  }
}

extension HTTPField.Name {
  static let link = Self("Link") ?? .location
}

extension AsyncSequence {
  /// All elements, in order.
  func collected() async throws -> [Element] {
    var elements: [Element] = []
    for try await element in self { elements.append(element) }
    return elements
  }
}

extension APIError {
  /// What is wrong with the pages.
  var pagingProblem: String? {
    if case .paging(let problem) = reason { problem } else { nil }
  }
}
