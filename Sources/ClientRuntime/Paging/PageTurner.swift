/// Asks for one page after the other.
struct PageTurner<Request: PagedRequest>: Sendable {
  private var client: APIClient
  private var course: PageCourse<Request>
  /// What comes next: a request, the end, or an error.
  private var due: Result<PageRequest<Request>?, APIError>

  init(_ client: APIClient, _ request: Request) {
    self.client = client
    let links = PageLinks(identity: client.identity, operation: Request.operation)
    course = PageCourse(links: links)
    due = .success(PageRequest(request: request))
  }

  /// The next page; `nil` after the last, and after an error.
  mutating func next() async throws -> Page<Request>? {
    try Task.checkCancellation()
    let due = due
    self.due = .success(nil)
    guard let request = try due.get() else { return nil }
    let (answer, skipped) = try await client.countedAnswer(to: request)
    // The key names the first request only; the same key would bring the same page.
    client.options.idempotencyKey = nil
    guard let items = Request.paging.items(answer.value).pageItems else {
      throw Self.error("the items are not a list", answer)
    }
    let page = Page<Request>(items: items, response: answer.value, head: answer.head)
    do {
      self.due = .success(try course.request(after: page, skipped: skipped, request))
    } catch {
      self.due = .failure(Self.error(readable(error), answer))
    }
    return page
  }

  private static func error(_ problem: String, _ answer: Answer<Request.Response>) -> APIError {
    APIError(
      operation: Request.operation.id,
      reason: .paging(problem),
      response: answer.head,
      attempts: answer.attempts
    )
  }
}
