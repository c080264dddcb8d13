extension [any CodingKey] {
  /// `data[0].payload["a.b"]`, without the middle if it is a long way.
  var jsonPath: String {
    guard count > 16 else { return prefix(16).text(after: "") }
    return prefix(8).text(after: "") + suffix(7).text(after: "…")
  }
}

extension ArraySlice<any CodingKey> {
  fileprivate func text(after start: String) -> String {
    reduce(into: start) { path, key in
      let name = key.stringValue.shortened(to: 64)
      if let index = key.intValue {
        path += "[\(index)]"
      } else if name.isEmpty
        || name.contains(where: { !($0.isLetter || $0.isNumber || "_-$@…".contains($0)) })
      {
        path += "[\(name.debugDescription)]"
      } else {
        path += path.isEmpty ? name : ".\(name)"
      }
    }
  }
}
