import Foundation
import HTTPTypes

/// The parts of a `multipart/form-data` body, RFC 7578.
public struct MultipartForm {
  private struct Part {
    let head: String
    let content: FilePart.Content
  }

  private var parts: [Part] = []
  private(set) var problem: InvalidRequest?

  init() {}

  /// Adds a part: once for each text of the value, or once for all if they are joined.
  public mutating func append(
    _ name: String,
    _ value: some ParameterValue,
    joinedBy separator: String? = nil
  ) {
    attempt(name) { form in
      for text in try value.parameterTexts.joined(by: separator) {
        form.parts.append(Part(head: Self.disposition(name), content: .data(Data(text.utf8))))
      }
    }
  }

  /// Adds a part that is written through a coding, or nothing for `nil`.
  public mutating func append<Value, Wire: ParameterValue>(
    _ name: String,
    _ value: Value?,
    as coding: Coding<Value, Wire>,
    joinedBy separator: String? = nil
  ) {
    attempt(name) { form in
      form.append(name, try value.map(coding.encode), joinedBy: separator)
    }
  }

  /// Adds a file, or nothing for `nil`. One on disk has to be there already.
  public mutating func append(_ name: String, _ file: FilePart?) {
    guard let file else { return }
    attempt(name) { form in
      let type = try HTTPField(checking: "Content-Type", file.mediaType).value
      let head = """
        \(Self.disposition(name)); filename="\(Self.quoted(file.filename))"\r
        Content-Type: \(type)
        """
      if case .file(let url) = file.content { try url.checkReadable() }
      form.parts.append(Part(head: head, content: file.content))
    }
  }

  /// Adds each of some files, or nothing for `nil`.
  public mutating func append(_ name: String, _ files: [FilePart]?) {
    for file in files ?? [] { append(name, file) }
  }

  /// The body and the boundary between its parts.
  func encoded() -> (body: RequestBody, boundary: String) {
    let boundary = unusedBoundary()
    var pieces: [RequestBody.Piece] = []
    var bytes = Data()
    for part in parts {
      bytes += Data("--\(boundary)\r\n\(part.head)\r\n\r\n".utf8)
      switch part.content {
      case .data(let data): bytes += data
      case .file(let url):
        pieces += [.bytes(bytes), .file(url)]
        bytes = Data()
      }
      bytes += Data("\r\n".utf8)
    }
    bytes += Data("--\(boundary)--\r\n".utf8)
    return (RequestBody(pieces + [.bytes(bytes)]), boundary)
  }

  /// A text that is in none of the parts.
  ///
  /// For parts in memory it is always the same. A file on disk is not read for this: whoever made it
  /// cannot have known the 122 random bits of a boundary that is made up now.
  private func unusedBoundary() -> String {
    let parts = parts.compactMap(\.content.data)
    guard parts.count == self.parts.count else {
      return "form-data-boundary-\(UUID().uuidString)"
    }
    var number = 0
    while true {
      let boundary = "form-data-boundary-\(number)"
      let bytes = Data(boundary.utf8)
      if !parts.contains(where: { $0.range(of: bytes) != nil }) { return boundary }
      number += 1
    }
  }

  private mutating func attempt(_ name: String, _ work: (inout Self) throws -> Void) {
    do {
      try work(&self)
    } catch {
      problem = problem ?? InvalidRequest("form part \(name): \(readable(error))")
    }
  }

  private static func disposition(_ name: String) -> String {
    "Content-Disposition: form-data; name=\"\(quoted(name))\""
  }

  /// As the WHATWG HTML standard has it; no other character can end the quoted text or its line.
  private static func quoted(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "%22"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension FilePart.Content {
  /// The bytes, if they are in memory.
  fileprivate var data: Data? {
    if case .data(let data) = self { data } else { nil }
  }
}
