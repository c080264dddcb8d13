import ClientRuntime
import Foundation

public struct CreateBatch: APIRequest, Hashable {
  public let body: Body

  public typealias Response = Batch
  public typealias Failure = MiniFailure

  public static let operation = OperationInfo(
    id: "batches.create", method: .post, path: "/v2/batches")

  public func encoded() throws -> EncodedRequest {
    var request = RequestBuilder(.post, "/v2/batches")
    try request.json(body)
    return try request.encoded()
  }

  public struct Body: Codable, Hashable, Sendable {
    public let name: String
  }
}

public struct Batch: Codable, Hashable, Sendable {
  public let id: String
}

public struct SetDates: APIRequest, Hashable {
  public let dates: [Date]

  public typealias Response = NoContent

  public static let operation = OperationInfo(
    id: "batches.dates", method: .put, path: "/v2/dates", needsCredentials: false)

  public func encoded() throws -> EncodedRequest {
    var request = RequestBuilder(.put, "/v2/dates")
    try request.json(dates, as: .each(.timestamp))
    return try request.encoded()
  }
}

public struct SubmitForm: APIRequest, Hashable {
  public let name: String
  public let since: Date?
  public let tags: [String]?

  public typealias Response = String

  public static let operation = OperationInfo(id: "form", method: .post, path: "/form")
  public static let responseFormat = ResponseFormat.text

  public func encoded() throws -> EncodedRequest {
    var request = RequestBuilder(.post, "/form")
    request.form { form in
      form.append("name", name)
      form.append("since", since, as: .timestamp)
      form.append("tags", tags)
    }
    return try request.encoded()
  }
}

public struct Upload: APIRequest, Hashable {
  public let name: String
  public let file: FilePart
  public let extras: [FilePart]?

  public typealias Response = Data

  public static let operation = OperationInfo(id: "upload", method: .post, path: "/upload")
  public static let responseFormat = ResponseFormat.bytes(mediaType: "audio/wav")

  public func encoded() throws -> EncodedRequest {
    var request = RequestBuilder(.post, "/upload")
    request.multipart { form in
      form.append("name", name)
      form.append("file", file)
      form.append("extras", extras)
    }
    return try request.encoded()
  }
}

public struct UploadAudio: APIRequest, Hashable {
  public let id: UUID
  public let body: Data

  public typealias Response = [Date]

  public static let operation = OperationInfo(id: "audio", method: .put, path: "/audio/{id}")
  public static let responseFormat = ResponseFormat.json(.each(.timestamp))

  public func encoded() throws -> EncodedRequest {
    var request = RequestBuilder(.put, "/audio/\(id)")
    request.bytes(body, mediaType: "audio/wav")
    return try request.encoded()
  }
}
