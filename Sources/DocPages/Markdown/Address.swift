/// The parts of an address that name a request: `https://api.bland.ai` and `/v1/calls`.
struct Address: Equatable {
  let server: String?
  /// Without query and fragment.
  let path: String?

  init(_ url: some StringProtocol) {
    let url = Substring(url).prefix { $0 != "?" && $0 != "#" }
    let scheme = url.firstRange(of: "://")
    let rest = url[(scheme?.upperBound ?? url.startIndex)...]
    let slash = rest.firstIndex(of: "/")
    server = scheme.map { _ in String(url[..<(slash ?? url.endIndex)]) }
    path = slash.map { String(rest[$0...]) }
  }
}

extension String {
  /// A path with braces around its parameters: `/v1/{id}` for `/v1/:id` and `/v1/<id>`.
  var bracingParameters: String {
    split(separator: "/", omittingEmptySubsequences: false).map { segment in
      let name = segment.trimming { ":<>[]{}".contains($0) }
      let isMarked =
        segment.first == ":" || segment.first == "<" || segment.first == "["
        || segment.hasPrefix("{{")
      return isMarked && name.isIdentifier ? "{\(name)}" : String(segment)
    }.joined(separator: "/")
  }
}

extension Substring {
  func trimming(_ isSurplus: (Character) -> Bool) -> Substring {
    var rest = drop(while: isSurplus)
    while let last = rest.last, isSurplus(last) { rest.removeLast() }
    return rest
  }
}
