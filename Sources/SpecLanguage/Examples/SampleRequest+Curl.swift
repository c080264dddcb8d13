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
