import APIModel
import SourceText
import YAMLReader

extension SampleRequest {
  /// What a `curl` command sends; nil for what is none, or can't be understood.
  package init?(curl command: String) {
    let scalar = YAMLScalar(text: command, style: .plain, value: .string)
    let node = YAMLNode(.scalar(scalar), at: SourceRange(startOf: ""))
    guard let request = try? CurlCommand(node).request else { return nil }
    self = request
  }
}

extension SampleRequest {
  /// The names and values of its query, decoded.
  package var query: [(name: String, value: String)] {
    SampleCheck.pairs(url.split(at: "?")?.1 ?? "").map { ($0.name, $0.value) }
  }
}
