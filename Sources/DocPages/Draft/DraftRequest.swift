import SourceText
import SpecLanguage

/// The request of a description, and who named it.
struct DraftRequest {
  enum Origin { case page, person, nobody }

  let method: String
  let template: RequestTemplate
  let origin: Origin

  static let methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]
}

/// A request that a person named: `GET /v1/calls/{id}`.
package struct NamedRequest: Hashable, Sendable {
  let method: String
  let template: RequestTemplate

  /// Nil for what is no method and path.
  package init?(_ text: String) {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count == 2, DraftRequest.methods.contains(words[0].uppercased()),
      let template = RequestTemplate(String(words[1]))
    else { return nil }
    method = words[0].uppercased()
    self.template = template
  }
}

extension DraftRequest {
  /// What a person named, else what the page states, else a mark that it is still to be found.
  init(of facts: PageFacts, orAs named: NamedRequest?) {
    if let named {
      let template = named.template.withHoles(of: facts)
      self.init(method: named.method, template: template, origin: .person)
    } else if let stated = facts.statedRequest {
      self = stated
    } else {
      let method = facts.requests.compactMap(\.method).first(where: Self.methods.contains)
      let template = RequestTemplate(toDoWithHoles: facts.pathParameters)
      self.init(method: method ?? "GET", template: template, origin: .nobody)
    }
  }
}

extension PageFacts {
  /// The method and the path that the weightiest places name.
  fileprivate var statedRequest: DraftRequest? {
    let method = requests.compactMap(\.method).first(where: DraftRequest.methods.contains)
    for statement in requests {
      guard let path = statement.path, let method = statement.method ?? method,
        DraftRequest.methods.contains(method),
        let template = RequestTemplate(path.withNamedHoles(of: self, in: statement.source))
      else { continue }
      return DraftRequest(
        method: method,
        template: template.withHoles(of: self),
        origin: .page
      )
    }
    return nil
  }

  /// Those that can be holes, each once.
  var pathParameters: [String] {
    var names: [String] = []
    for field in fields where field.location == .path {
      guard case .name(let name)? = field.path.steps.first, field.path.steps.count == 1,
        !names.contains(name), name.canBeKey, !name.contains(where: { "{}/?#".contains($0) }),
        !name.contains(where: \.isWhitespace)
      else { continue }
      names.append(name)
    }
    return names
  }
}

extension RequestTemplate {
  /// A mark in place of a path, and a hole for each parameter.
  fileprivate init(toDoWithHoles holes: [String]) {
    self.init([[.text(ToDo.mark)]] + holes.map { [.hole($0)] })
  }

  /// Where one hole and one parameter of the page are left over, they are the same.
  fileprivate func withHoles(of facts: PageFacts) -> RequestTemplate {
    let parameters = facts.pathParameters
    let holes = holes
    let surplus = holes.filter { !parameters.contains($0) }
    let missing = parameters.filter { !holes.contains($0) }
    guard surplus.count == 1, missing.count == 1 else { return self }
    return renaming(surplus[0], to: missing[0])
  }
}

extension String {
  /// A curl command has values: where one is a variable or a mark, there is a hole.
  fileprivate func withNamedHoles(of facts: PageFacts, in source: RequestStatement.Source) -> String
  {
    guard source == .curl else { return self }
    var parameters = facts.pathParameters
    return split(separator: "/", omittingEmptySubsequences: false).map { part in
      let mark = percentDecoded(String(part))
      guard mark.isValueMark else { return String(part) }
      let words = NameWords(mark)
      let place = parameters.firstIndex { NameWords($0) == words }
      let name = place.map { parameters.remove(at: $0) } ?? words.camelCase
      return name.isEmpty ? String(part) : "{\(name)}"
    }.joined(separator: "/")
  }
}

extension StringProtocol {
  /// `$ID`, `<id>`, `{id}`, `[id]`, `:id`, `YOUR_ID`
  fileprivate var isValueMark: Bool {
    guard let first else { return false }
    return "$<{[:".contains(first) || contains("_") && uppercased() == self
  }
}
