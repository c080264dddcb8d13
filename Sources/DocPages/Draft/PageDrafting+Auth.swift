import APIModel
import SpecLanguage

extension PageDrafting {
  /// The vendor's schemes that the page tells of, if it does not tell of all.
  var auth: [String] {
    let documented = outline.schemes.filter { scheme in
      let place = DraftSection.Section.allCases.first {
        $0.parameterLocation == scheme.kind.location
      }
      return facts.fields.contains {
        $0.location == place?.location && scheme.kind.isSent(as: $0)
      }
    }
    let sent = outline.schemes.filter { scheme in
      samples.contains { Credential($0.request)?.kind.isSent(as: scheme.kind) ?? false }
    }
    let told = documented.isEmpty ? sent : documented
    return told.count == outline.schemes.count ? [] : told.map(\.name)
  }
}

extension SecurityScheme.Kind {
  /// Whether both are sent the same way, whatever the words for it are.
  fileprivate func isSent(as other: SecurityScheme.Kind) -> Bool {
    switch (self, other) {
    case (.bearer, .bearer), (.basic, .basic): true
    case (.header(let name), .header(let other)): name.lowercased() == other.lowercased()
    default: self == other
    }
  }
}
