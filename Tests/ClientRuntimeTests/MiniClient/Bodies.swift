import ClientRuntime
import Foundation

struct CreateBatch: APIRequest, Hashable {
  let body: Body

  typealias Response = Batch
  typealias Failure = MiniFailure

  static let operation = OperationInfo(
    id: "batches.create",
    method: .post,
    path: "/v2/batches"
  )

  func encoded() throws -> EncodedRequest {
    var request = RequestBuilder(.post, "/v2/batches")
    try request.json(body)
    return try request.encoded()
  }

  struct Body: Codable, Hashable, Sendable {
    let name: String
  }
}

struct Batch: Codable, Hashable, Sendable {
  let id: String
}

struct SetDates: APIRequest, Hashable {
  let dates: [Date]

  typealias Response = NoContent

  static let operation = OperationInfo(
    id: "batches.dates",
    method: .put,
    path: "/v2/dates",
    needsCredentials: false
  )

  func encoded() throws -> EncodedRequest {
    var request = RequestBuilder(.put, "/v2/dates")
    try request.json(dates, as: .each(.timestamp))
    return try request.encoded()
  }
}

struct SubmitForm: APIRequest, Hashable {
  let name: String
  let since: Date?
  let tags: [String]?

  typealias Response = String

  static let operation = OperationInfo(id: "form", method: .post, path: "/form")
  static let responseFormat = ResponseFormat.text

  func encoded() throws -> EncodedRequest {
    var request = RequestBuilder(.post, "/form")
    request.form { form in
      form.append("name", name)
      form.append("since", since, as: .timestamp)
      form.append("tags", tags)
    }
    return try request.encoded()
  }
}

struct Upload: APIRequest, Hashable {
  let name: String
  let file: FilePart
  let extras: [FilePart]?

  typealias Response = Data

  static let operation = OperationInfo(id: "upload", method: .post, path: "/upload")
  static let responseFormat = ResponseFormat.bytes(mediaType: "audio/wav")

  func encoded() throws -> EncodedRequest {
    var request = RequestBuilder(.post, "/upload")
    request.multipart { form in
      form.append("name", name)
      form.append("file", file)
      form.append("extras", extras)
    }
    return try request.encoded()
  }
}

struct UploadAudio: APIRequest, Hashable {
  let id: UUID
  let body: Data

  typealias Response = [Date]

  static let operation = OperationInfo(id: "audio", method: .put, path: "/audio/{id}")
  static let responseFormat = ResponseFormat.json(.each(.timestamp))

  func encoded() throws -> EncodedRequest {
    var request = RequestBuilder(.put, "/audio/\(id)")
    request.bytes(body, mediaType: "audio/wav")
    return try request.encoded()
  }
}
