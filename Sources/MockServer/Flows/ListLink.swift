import APIModel

/// The addresses that lead from page to page. A documented one leads on from the documented items;
/// the others say where a page starts, in a parameter of the mock server's own.
struct ListLink {
  private static let parameter = "mock-from"
  private let list: LongList

  init(_ list: LongList) { self.list = list }

  /// What a query may hold besides described parameters.
  static func names(of endpoint: Endpoint) -> Set<String> {
    switch endpoint.operation.pagination?.style {
    case .linkHeader: return [parameter]
    case .link(let next):
      let links = endpoint.operation.examples.compactMap { $0.response?.value(at: next) }
      let queries = links.flatMap(\.parameterTexts).compactMap { link in
        SentPair.pairs(link.drop { $0 != "?" }.dropFirst())
      }
      return Set(queries.joined().map(\.name)).union([parameter])
    case .offset, .number, .cursor, nil: return []
    }
  }

  /// Where the part starts that a request asks for.
  var index: Int {
    let added = list.sent.endpoint.addedToQueries
    let query = list.sent.target.query.filter { !added.contains($0.name) }
    if let from = query.first(where: { $0.name == Self.parameter }) {
      return max(Int(from.value) ?? 0, 0)
    }
    guard case .link(let next) = list.pagination.style,
      let link = list.page.value(at: next)?.parameterTexts.first,
      let documented = SentPair.pairs(link.drop { $0 != "?" }.dropFirst()), !documented.isEmpty,
      Set(documented) == Set(query)
    else { return 0 }
    return list.shown.count
  }

  /// The address of the page that starts there, without what clients add to every query.
  func address(from index: Int) -> String {
    let target = list.sent.request.target.prefix { $0 != "#" }
    let path = target.prefix { $0 != "?" }
    let leftOut = list.sent.endpoint.addedToQueries + [Self.parameter]
    let query = target.dropFirst(path.count + 1).split(separator: "&").filter { pair in
      !leftOut.contains(decoded(pair.prefix { $0 != "=" }, plusIsSpace: true) ?? "")
    }
    let pairs = query + ["\(Self.parameter)=\(index)"]
    return origin + list.sent.target.path + "?" + pairs.joined(separator: "&")
  }

  /// With a documented link that leads to this server instead of the vendor's.
  func local(_ page: JSON) -> JSON {
    let server = list.sent.endpoint.api.server
    let vendor = "\(server.scheme)://\(server.authority)"
    guard case .link(let next) = list.pagination.style,
      case .string(let link)? = page.value(at: next),
      link.hasPrefix(vendor + "/")
    else { return page }
    let local = origin + list.sent.route.prefix + link.dropFirst(vendor.count)
    return page.setting(next, to: .string(local))
  }

  /// Nothing if the request doesn't say where it was sent; the address is relative then.
  private var origin: String {
    guard let host = list.sent.request.header("host"), !host.isEmpty,
      host.unicodeScalars.allSatisfy({ $0.isASCII && ($0.properties.isAlphabetic || isMark($0)) })
    else { return "" }
    return "http://\(host)"
  }

  private func isMark(_ scalar: Unicode.Scalar) -> Bool {
    "0123456789.:-[]_".unicodeScalars.contains(scalar)
  }
}
