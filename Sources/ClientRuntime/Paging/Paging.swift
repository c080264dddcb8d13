/// How one page of a long list leads to the next.
public struct Paging<Request: PagedRequest>: Sendable {
  let items: @Sendable (Request.Response) -> [Request.Item]
}
