extension PageLines {
  /// What sentences about a field say: one value more, another default, another limit.
  func proseMutations(of subject: String, in range: Range<Int>) -> [PageMutation] {
    range.flatMap { index in
      [
        valueMutation(of: subject, at: index), defaultMutation(of: subject, at: index),
        limitMutation(of: subject, at: index),
      ].compactMap(\.self)
    }
  }

  private func valueMutation(of subject: String, at index: Int) -> PageMutation? {
    let line = lines[index]
    let introductions = [
      "Valid values:", "Allowed values:", "One of ", "Available options:", "Supported value",
    ]
    guard let start = introductions.compactMap({ line.firstRange(of: $0)?.upperBound }).first
    else { return nil }
    let list = line[start...]
    for quote in ["`\"", "`", "\""] {
      let closing = String(quote.reversed())
      guard let first = list.firstRange(of: quote),
        let end = list[first.upperBound...].firstRange(of: closing)
      else { continue }
      let mutated = line[..<end.upperBound] + ", \(quote)zz\(closing)" + line[end.upperBound...]
      return mutation(.value, subject, line: index, String(mutated))
    }
    return mutation(.value, subject, line: index, line[..<start] + list.dropLast() + ", zz.")
  }

  private func defaultMutation(of subject: String, at index: Int) -> PageMutation? {
    let line = lines[index]
    let introductions = ["Defaults to ", "default is "]
    guard let start = introductions.compactMap({ line.firstRange(of: $0)?.upperBound }).first
    else { return nil }
    let quotes = line[start...].prefix { "`\"".contains($0) }
    let value = line[quotes.endIndex...].prefix { $0.isLetter || $0.isNumber }
    let other = Int(value).map { String($0 + 7) } ?? "zz"
    return mutation(
      .standard,
      subject,
      line: index,
      line[..<value.startIndex] + other + line[value.endIndex...]
    )
  }

  private func limitMutation(of subject: String, at index: Int) -> PageMutation? {
    let line = lines[index]
    guard let start = line.firstRange(of: "Maximum ")?.upperBound else { return nil }
    let digits = line[start...].prefix(while: \.isNumber)
    guard let limit = Int(digits) else { return nil }
    return mutation(
      .limit,
      subject,
      line: index,
      line[..<start] + String(limit + 1) + line[digits.endIndex...]
    )
  }
}
