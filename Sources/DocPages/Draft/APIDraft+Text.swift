import APIModel
import SpecLanguage

extension APIDraft {
  /// The file.
  var text: String {
    let title = name?.pascalCase ?? ToDo.mark
    let module = title.first?.isLetter == true ? title : "API" + title
    let head: [YAMLLayout.Entry] = [
      .init("api", .word(title.yamlWord)),
      .init("module", .word(module + "API")),
      ToDo.about,
      .init("server", .word((server ?? ToDo.address).yamlLine)),
    ]
    let auth = zip(schemes, schemeNames).map { scheme, name in
      YAMLLayout.Entry(name, .braces([scheme.kind.entry, ToDo.about]))
    }
    let types = declarations.map { YAMLLayout.Entry($0.name, $0.type.declared) }
    let sections: [YAMLLayout.Entry?] = [
      auth.isEmpty ? nil : .init("auth", .columns(auth)),
      client.isEmpty ? nil : .init("client", client.layout),
      failures.isEmpty ? nil : .init("errors", .dashes(failures.map(\.layout))),
      types.isEmpty ? nil : .init("types", .lines(types)),
      inferences.isEmpty ? nil : .init("inferred", .dashes(inferences.map(\.layout))),
    ]
    let parts = [head] + sections.compactMap(\.self).map { [$0] }
    return parts.map { YAMLLayout.lines(of: $0).map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }
}

extension APIDraft {
  private var inferences: [DraftInference] {
    let headers = client.map { header in
      DraftInference(
        fact: "client.\(header.name)",
        reason: "every page lists it with its own call"
      )
    }
    let shapes =
      failures.isEmpty ? [] : ["pages show these shapes; none says which operations answer so"]
    let credentials = zip(schemes, schemeNames).compactMap { scheme, name -> DraftInference? in
      let fact = "auth.\(name)"
      if scheme.isFromCommand {
        return DraftInference(fact: fact, reason: "only the page's commands show it")
      }
      return unsaidSchemes.contains(scheme)
        ? DraftInference(fact: fact, reason: "not every page documents it") : nil
    }
    return credentials + headers + shapes.map { DraftInference(fact: "errors", reason: $0) }
  }
}

extension APIDraft {
  /// Each once.
  private var schemeNames: [String] {
    var counts: [String: Int] = [:]
    return schemes.map { scheme in
      let name = scheme.kind.schemeName
      counts[name, default: 0] += 1
      let count = counts[name] ?? 1
      return count == 1 ? name : "\(name)\(count)"
    }
  }
}

extension SecurityScheme.Kind {
  fileprivate var schemeName: String {
    switch self {
    case .header, .query: "apiKey"
    case .cookie: "session"
    case .bearer: "token"
    case .basic: "login"
    }
  }
}
