extension PageLines {
  /// Another path, method or server, wherever the page states one.
  var requestMutations: [PageMutation] {
    lines.indices.flatMap { index in
      [
        headMethod(index), headPath(index), commandMethod(index), commandPath(index),
        commandServer(index), pieceMethod(index), piecePath(index),
      ].compactMap(\.self)
    }
  }

  /// `api: "GET /v1/x"` and ``**get** `/v1/x` ``
  private func headMethod(_ index: Int) -> PageMutation? {
    let line = lines[index]
    guard let match = line.firstMatch(of: /^(?:api: "?|\*\*)([A-Za-z]+)(?:\*\*)? `?\//) else {
      return nil
    }
    let other = match.1.lowercased() == "delete" ? "get" : "delete"
    let spelled = match.1.first?.isUppercase == true ? other.uppercased() : other
    return mutation(.method, "head", line: index, line.replacingFirst(match.1, with: spelled))
  }

  private func headPath(_ index: Int) -> PageMutation? {
    let line = lines[index]
    guard let match = line.firstMatch(of: /^(?:api: "?|\*\*)[A-Za-z]+(?:\*\*)? `?(\/[a-z0-9]+)/)
    else { return nil }
    return mutation(.path, "head", line: index, line.replacingFirst(match.1, with: match.1 + "x"))
  }

  private func commandMethod(_ index: Int) -> PageMutation? {
    let line = lines[index]
    if let match = line.firstMatch(of: /(?:-X|--request) ([A-Z]+)/) {
      let other = match.1 == "DELETE" ? "GET" : "DELETE"
      return mutation(.method, "command", line: index, line.replacingFirst(match.1, with: other))
    }
    guard line.trimmed.hasPrefix("curl http") else { return nil }
    let mutated = line.replacingFirst("curl ", with: "curl -X DELETE ")
    return mutation(.method, "command", line: index, mutated)
  }

  private func commandPath(_ index: Int) -> PageMutation? {
    let line = lines[index]
    guard line.contains("curl ") || line.contains("--url "),
      let match = line.firstMatch(of: /https:\/\/[a-z.]+\/[a-z0-9]+/)
    else { return nil }
    return mutation(
      .path,
      "command",
      line: index,
      line.replacingFirst(match.0, with: match.0 + "x")
    )
  }

  private func commandServer(_ index: Int) -> PageMutation? {
    let line = lines[index]
    guard line.contains("curl ") || line.contains("--url ") else { return nil }
    return mutation(
      .server,
      "command",
      line: index,
      line.replacingFirst("https://", with: "https://x")
    )
  }

  /// A method on a line of its own, the path's pieces below it.
  private func pieceMethod(_ index: Int) -> PageMutation? {
    guard lines[index] == "GET", lines.dropFirst(index + 1).first == "/" else { return nil }
    return mutation(.method, "piece", line: index, "POST")
  }

  private func piecePath(_ index: Int) -> PageMutation? {
    guard index > 1, lines[index - 1] == "/", lines[index].wholeMatch(of: /[a-z0-9]+/) != nil
    else { return nil }
    return mutation(.path, lines[index], line: index, lines[index] + "x")
  }
}
