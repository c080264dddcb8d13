import SpecLanguage

extension StringProtocol {
  /// Whether it only says where a value goes: `{id}`, `job-<id>`, `[id]`, `:id`, `YOUR_ID`, each
  /// percent-encoded or not. `$ID` alone is a variable, which may be sent as it is.
  var isValueHole: Bool {
    let text = percentDecoded(String(self))
    let isYours =
      NameWords(text).words.first == "your" && text.allSatisfy(\.isNamePart)
      && text.contains { "-_".contains($0) }
    let isNamed = text.first == ":" && text.dropFirst().isHoleName
    return isYours || isNamed || text.hasBracketedName
  }

  /// Whether a name stands in brackets, as in `<id>`, rather than JSON.
  private var hasBracketedName: Bool {
    ["{}", "<>", "[]"].contains { brackets in
      guard let open = brackets.first, let close = brackets.last,
        let start = firstIndex(of: open), let end = self[start...].firstIndex(of: close)
      else { return false }
      return self[index(after: start)..<end].isHoleName
    }
  }

  private var isHoleName: Bool {
    first?.isLetter ?? false && allSatisfy { $0.isNamePart || $0 == " " || $0 == "." }
  }
}

extension Character {
  fileprivate var isNamePart: Bool { isLetter || isNumber || self == "_" || self == "-" }
}
