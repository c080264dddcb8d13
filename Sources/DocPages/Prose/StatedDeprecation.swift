extension DocumentedField.Deprecation {
  /// As the lines of a field's text state it: `Deprecated: use …`, `This field is deprecated.`
  init(statedIn lines: [some StringProtocol]) {
    self = .none
    for line in lines {
      let words = Substring(line).trimming { $0.isBlank || "*_[]()>⚠️".contains($0) }
      if words.hasPrefix("Deprecated") || words.hasPrefix("DEPRECATED") {
        let rest = words.dropFirst("Deprecated".count)
        if rest.first?.isLetter ?? false { continue }
        let reason = rest.trimming { $0.isBlank || "*_[]().:,;!-–—".contains($0) }
        self = .deprecated(reason: reason.isEmpty ? nil : String(reason))
        return
      }
      if words.hasPrefix("This "), words.contains(" is deprecated") {
        self = .deprecated(reason: nil)
        return
      }
    }
  }
}
