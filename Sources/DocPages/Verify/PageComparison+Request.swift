import APIModel
import SourceText
import SpecLanguage

extension PageComparison {
  /// Every place of the page that names the request has to name this one.
  var requestFindings: [Finding] {
    let curls = facts.requests.filter { $0.source == .curl }
    // Pages show commands for other calls too, beside the one for this.
    let hasOwn = curls.contains { findings($0).isEmpty }
    let statements = facts.requests.filter { $0.source != .curl } + (hasOwn ? [] : curls)
    return statements.flatMap(findings) + unstatedFindings
  }

  private var unstatedFindings: [Finding] {
    let states = { (part: KeyPath<RequestStatement, String?>) in
      facts.requests.contains { $0[keyPath: part] != nil }
    }
    let missing = [states(\.method) ? nil : "method", states(\.path) ? nil : "path"]
      .compactMap(\.self)
    let names = FactNames(["request"])
    let hides = facts.gaps.contains { $0.kind == .openAPI }
    if missing.isEmpty || hides || inferred.contains(names) { return [] }
    return [
      Finding(
        .notDocumented,
        names,
        "the page does not state the \(missing.joined(separator: " and the ")) of the request",
        page: nil,
        described: key("request"),
        edit: "find a page that does",
        inferable: "request"
      )
    ]
  }

  private func findings(_ statement: RequestStatement) -> [Finding] {
    [
      methodFinding(statement), serverFinding(statement), pathFinding(statement),
    ].compactMap(\.self)
  }

  private func methodFinding(_ statement: RequestStatement) -> Finding? {
    guard let method = statement.method, method != operation.method else { return nil }
    return finding(
      statement,
      "request",
      "the page's \(statement.source.rawValue) says \(method), 'request' says "
        + operation.method,
      edit: "write 'request: \(method) \(operation.path.text)'"
    )
  }

  private func serverFinding(_ statement: RequestStatement) -> Finding? {
    let server = "\(api.server.scheme)://\(api.server.authority)"
    guard let stated = statement.server, stated.lowercased() != server.lowercased(),
      !stated.contains(where: { "{$<[".contains($0) })
    else { return nil }
    return Finding(
      .requestDiffers,
      FactNames(["server"]),
      "the page's \(statement.source.rawValue) names the server '\(stated)', "
        + "api.yaml names '\(server)'",
      page: statement.range,
      described: .key("server", slug: nil),
      edit:
        "write 'server: \(stated)\(api.server.basePath)' in api.yaml if all operations are there"
    )
  }

  private func pathFinding(_ statement: RequestStatement) -> Finding? {
    guard let path = statement.path else { return nil }
    let template = operation.path.text
    let ways = [api.server.basePath + template, template].map { RequestPath($0) }
    let stated = RequestPath(path)
    if statement.source == .curl, ways.contains(where: { $0.accepts(stated) }) { return nil }
    guard let way = ways.first(where: { $0.hasShape(of: stated) }) else {
      return finding(
        statement,
        "request",
        "the page's \(statement.source.rawValue) calls '\(path)', 'request' says '\(template)'",
        edit: statement.source == .curl
          ? "see which of the two is right, and correct 'request' if it is the page"
          : "write 'request: \(statement.method ?? operation.method) \(path)'"
      )
    }
    guard let (old, new) = zip(way.holes, stated.holes).first(where: { $0 != $1 }) else {
      return nil
    }
    return finding(
      statement,
      "path.\(old)",
      "the path's '{\(new)}' is called '{\(old)}' in the description",
      edit: "rename '\(old)' to '\(new)'"
    )
  }

  private func finding(
    _ statement: RequestStatement,
    _ fact: String,
    _ message: String,
    edit: String
  ) -> Finding {
    Finding(
      .requestDiffers,
      FactNames([fact]),
      message,
      page: statement.range,
      described: key("request"),
      edit: edit
    )
  }
}
