/// What the mock server sends back.
package struct MockAnswer: Hashable, Sendable {
  package let status: Int
  /// Without the length of the body.
  package let headers: [MockHeader]
  package let body: [UInt8]
  /// How long to wait before it is sent.
  package let milliseconds: Int
  /// For the log: what was asked for, without queries, and what came of it. One line without secrets.
  package private(set) var remark: String
}

extension MockAnswer {
  /// With another remark, made printable.
  func logged(_ remark: String) -> MockAnswer {
    var answer = self
    let isPlain: (Unicode.Scalar) -> Bool = { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: false
      default: true
      }
    }
    let scalars = remark.unicodeScalars.lazy.map { isPlain($0) ? $0 : "?" }.prefix(300)
    answer.remark = String(String.UnicodeScalarView(scalars))
    return answer
  }
}

extension MockHeader {
  /// Marks every answer: `example`, `page`, `state`, `made`, `undocumented` or `refused`.
  package static let mark = "x-docwright-mock"
}
