import Foundation
import HTTPTypes

/// The parts of a `multipart/form-data` body, RFC 7578.
public struct MultipartForm {
  private struct Part {
    let head: String
    let content: Data
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
        form.parts.append(Part(head: Self.disposition(name), content: Data(text.utf8)))
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

  /// Adds a file, or nothing for `nil`.
  public mutating func append(_ name: String, _ file: FilePart?) {
    guard let file else { return }
    attempt(name) { form in
      let type = try HTTPField(checking: "Content-Type", file.mediaType).value
      let head = """
        \(Self.disposition(name)); filename="\(Self.quoted(file.filename))"\r
        Content-Type: \(type)
        """
      form.parts.append(Part(head: head, content: file.data))
    }
  }

  /// Adds each of some files, or nothing for `nil`.
  public mutating func append(_ name: String, _ files: [FilePart]?) {
    for file in files ?? [] { append(name, file) }
  }

  /// The body and the boundary between its parts.
  func encoded() -> (body: Data, boundary: String) {
    let boundary = unusedBoundary()
    var body = Data()
    for part in parts {
      body += Data("--\(boundary)\r\n\(part.head)\r\n\r\n".utf8)
      body += part.content
      body += Data("\r\n".utf8)
    }
    body += Data("--\(boundary)--\r\n".utf8)
    return (body, boundary)
  }

  /// The same for the same parts, and in none of them.
  private func unusedBoundary() -> String {
    var number = 0
    while true {
      let boundary = "form-data-boundary-\(number)"
      let bytes = Data(boundary.utf8)
      if !parts.contains(where: { $0.content.range(of: bytes) != nil }) { return boundary }
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
