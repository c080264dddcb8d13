// Made by docwright from kitchen-sink/list-notes.yaml: edit that file, not this one.

import ClientRuntime

/// Lists notes. A `Link` header says where the next page is.
///
/// `GET /notes`, documented at
/// <https://example.com/docs/notes/list>.
public struct ListNotes: PagedRequest, Hashable {
  /// Makes the request; nothing is sent yet.
  public init() {
  }

  /// What a failed answer holds.
  public typealias Failure = KitchenSinkFailure

  /// What the client needs to know of the operation.
  public static let operation = OperationInfo(id: "notes.list", method: .get, path: "/notes")

  /// The request as it goes over the wire, but for server and credentials.
  public func encoded() throws -> EncodedRequest {
    let request = RequestBuilder(.get, "/notes")
    return try request.encoded()
  }

  /// What a page consists of.
  public typealias Item = Notes

  /// How one page leads to the next.
  public static var paging: Paging<Self> {
    .linkHeader(items: \.notes)
  }
}

extension KitchenSinkClient.NotesCalls {
  /// Lists notes. A `Link` header says where the next page is.
  ///
  /// Gives one page; `.all` or `.pages` after the call, without `await`, goes through the
  /// whole list.
  ///
  /// - Throws: `APIError`, or `CancellationError` if the task was cancelled.
  public func list() async throws -> ListNotes.Response {
    try await client.send(ListNotes())
  }

  /// Lists notes. A `Link` header says where the next page is.
  ///
  /// Goes through the whole list: `.all` has what is on its pages, `.pages` has them one by one.
  /// No page is asked for before it is needed, and each loop asks anew.
  ///
  /// - Returns: The pages, of which none has been asked for.
  public func list() -> PagedCall<ListNotes> {
    client.pages(of: ListNotes())
  }
}

extension ListNotes {
  /// All that `notes.list` answers.
  public struct Response: APIValue, Codable {
    /// Notes.
    public let notes: [Notes]

    /// Makes a value from its parts.
    public init(notes: [Notes]) {
      self.notes = notes
    }
  }
}

/// `Notes` of the Kitchen Sink API.
public struct Notes: APIValue, Codable {
  /// `text`
  public let text: String

  /// Makes a value from its parts.
  public init(text: String) {
    self.text = text
  }
}
