import SourceText

/// The first files of a vendor's descriptions, which pass all checks and wait for a person to go on.
package struct FirstDescriptions {
  /// What has to be known.
  package enum Question: String, CaseIterable, Sendable {
    case vendor, server, auth, module, page
  }

  private let answers: [Question: String]
  private let schemaAddress: String

  /// - Parameter answers: What is missing is as common as can be.
  package init(_ answers: [Question: String], schemaAddress: String) {
    self.answers = answers
    self.schemaAddress = schemaAddress
  }

  package var vendor: String { answers[.vendor] ?? "vendor" }

  /// The module's name, if nobody wants another.
  package var likelyModule: String { words.joined() + "API" }

  /// `api.yaml`, and the description of the first page if there is one.
  package var files: [SourceFile] {
    let operation = answers[.page].map { page in
      SourceFile(path: "\(slug(of: page)).yaml", text: text([operationEntries(page)]))
    }
    return [SourceFile(path: "api.yaml", text: text([apiEntries, authEntries]))]
      + [operation].compactMap(\.self)
  }

  /// What the language has against the answers, in the order of the files.
  package var problems: [String] {
    if let problem = Slug.problem(ofFolder: vendor) { return [problem] }
    guard let auth = answers[.auth], auth != "none", credential == nil else { return mistakes }
    return ["'\(auth)' is none of " + Self.credentialForms]
  }

  package static let credentialForms =
    "'header NAME', 'bearer', 'basic', 'query NAME', 'cookie NAME' and 'none'"

  private var mistakes: [String] {
    var diagnostics = Diagnostics()
    _ = SpecCompiler.compile([SpecFolder(path: vendor, files: files)], into: &diagnostics)
    return diagnostics.sorted.filter { $0.code != .noDescriptions }.map(\.message)
  }
}

extension FirstDescriptions {
  private var words: [String] {
    vendor.split { !$0.isLetter && !$0.isNumber }.map { $0.prefix(1).uppercased() + $0.dropFirst() }
  }

  private var apiEntries: [YAMLLayout.Entry] {
    [
      .init(Key.api.name, .word(words.joined(separator: " ").yamlLine)),
      .init(Key.module.name, .word((answers[.module] ?? likelyModule).yamlLine)),
      .init(Key.aboutAPI.name, .word(ToDo.mark)),
      .init(Key.server.name, .word((answers[.server] ?? "https://api.example.com").yamlLine)),
    ]
  }

  private var authEntries: [YAMLLayout.Entry] {
    credential.map { name, way in
      let scheme = YAMLLayout.braces([way, .init(Key.about.name, .word(ToDo.mark))])
      return [.init(Key.schemes.name, .lines([.init(name, scheme)]))]
    } ?? []
  }

  /// What such a credential is called, and how it is sent.
  private var credential: (name: String, way: YAMLLayout.Entry)? {
    let parts = (answers[.auth] ?? "none").split(whereSeparator: \.isWhitespace).map(String.init)
    switch (parts.first, parts.dropFirst().first, parts.count) {
    case (Key.keyHeader.name?, let name?, 2): return ("apiKey", .init("header", name))
    case (Key.keyQuery.name?, let name?, 2): return ("apiKey", .init("query", name))
    case (Key.keyCookie.name?, let name?, 2): return ("session", .init("cookie", name))
    case (Key.bearer.name?, nil, 1): return ("token", .init("bearer", "token"))
    case (Key.basic.name?, nil, 1):
      let arguments = YAMLLayout.brackets([.word("username"), .word("password")])
      return ("login", .init(Key.basic.name, arguments))
    default: return nil
    }
  }

  private func operationEntries(_ page: String) -> [YAMLLayout.Entry] {
    [
      .init(Key.operation.name, .word(slug(of: page))),
      .init(Key.page.name, .word(page.yamlLine)),
      .init(Key.request.name, .word("GET /\(ToDo.mark)")),
      .init(Key.aboutOperation.name, .word(ToDo.mark)),
      .init(Key.response.name, .word(BuiltInType.any.rawValue)),
    ]
  }

  /// The last part of an address as the name of a file: `…/api/get-batch.md` gives `get-batch`.
  private func slug(of page: String) -> String {
    let path = page.prefix { $0 != "?" && $0 != "#" }
    let last = path.split(separator: "/").dropFirst(2).last?.split(separator: ".").first ?? ""
    let words = last.lowercased().split { !$0.isASCII || !$0.isLetter && !$0.isNumber }
    let slug = words.joined(separator: "-")
    return Slug.isValid(slug) && slug != Slug.api ? slug : "first-page"
  }

  private func text(_ sections: [[YAMLLayout.Entry]]) -> String {
    let parts = sections.filter { !$0.isEmpty }.map { entries in
      YAMLLayout.lines(of: entries).map { $0 + "\n" }.joined()
    }
    return "# yaml-language-server: $schema=\(schemaAddress)\n\n" + parts.joined(separator: "\n")
  }
}

extension YAMLLayout.Entry {
  fileprivate init(_ key: String, _ text: String) { self.init(key, .word(text.yamlWord)) }
}

/// The first settings of a package.
package struct FirstSettings {
  package let file: SourceFile

  /// - Parameter runtime: A folder, from the output folder on; nil for the published runtime.
  package init(package name: String?, runtime: String?, schemaAddress: String) {
    let place: [YAMLLayout.Entry] =
      switch runtime.map(Settings.Runtime.path) ?? Settings.standard.runtime {
      case .path(let path): [.init(Key.runtimePath.name, path)]
      case .url(let url, let version):
        [.init(Key.runtimeURL.name, url), .init(Key.runtimeVersion.name, .word(version))]
      }
    let entries: [YAMLLayout.Entry] = [
      .init(Key.package.name, name ?? Settings.standard.package),
      .init(Key.runtime.name, .braces(place)),
    ]
    let lines =
      ["# yaml-language-server: $schema=\(schemaAddress)", ""] + YAMLLayout.lines(of: entries)
    file = SourceFile(path: "docwright.yaml", text: lines.map { $0 + "\n" }.joined())
  }

  /// What the language has against them.
  package var problems: [String] {
    var diagnostics = Diagnostics()
    _ = Settings(file, into: &diagnostics)
    return diagnostics.sorted.map(\.message)
  }
}
