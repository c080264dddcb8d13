import APIModel
import SourceText
import SpecLanguage
import YAMLReader

extension Importing {
  static let missingServer = Server(scheme: "https", authority: ToDo.mark, basePath: "")

  /// The first server; its variables have the values that they have by default.
  mutating func server() -> Server {
    let root = document.root
    guard let list = take("servers", of: root), let servers = list.elements,
      let first = servers.first
    else {
      gap("the document names no server", at: root)
      return Self.missingServer
    }
    for other in servers.dropFirst() { remark("an API has one server; left out", at: other) }
    document.visit(first)
    guard let url = take("url", of: first), let written = url.text?.value else {
      gap("this server has no address", at: first)
      return Self.missingServer
    }
    return server(filled(written, with: entries("variables", of: first)), at: url)
  }

  private mutating func server(_ written: String, at node: YAMLNode) -> Server {
    var address = written
    if address.hasPrefix("http://"), !["localhost", "127.0.0.1", "[::1]"].contains(address.host) {
      address = "https" + address.dropFirst(4)
      remark("only servers on this machine may go without encryption; it becomes https", at: node)
    }
    var problems = Diagnostics()
    if let server = Server(Located(address, at: node.range), into: &problems) { return server }
    let isRelative = !address.contains("://")
    gap(
      isRelative ? "the server is relative to the document" : "this is no server's address",
      at: node
    )
    let rest = isRelative ? "https://\(ToDo.mark)/" + address.drop { $0 == "/" } : ""
    return Server(Located(rest, at: node.range), into: &problems) ?? Self.missingServer
  }

  private mutating func filled(_ address: String, with variables: [YAMLEntry]) -> String {
    var address = address
    for variable in variables.prefix(50) {
      document.visit(variable.value)
      let value = take("default", of: variable.value)?.word ?? ToDo.mark
      let parts = address.split(
        separator: "{\(variable.key.value)}",
        omittingEmptySubsequences: false
      )
      address = parts.joined(separator: value)
    }
    return address
  }
}

extension String {
  fileprivate var host: String {
    let rest = dropFirst("http://".count).prefix { $0 != "/" }
    return rest.hasPrefix("[")
      ? String(rest.prefix { $0 != "]" }) + "]" : String(rest.prefix { $0 != ":" })
  }
}
