extension Substring {
  /// What stands between two of the same of these marks around all of it; nil if more of that mark
  /// is inside.
  func between(_ marks: String) -> Substring? {
    guard count > 1, let mark = first, mark == last, marks.contains(mark) else { return nil }
    let inside = dropFirst().dropLast()
    return inside.contains(mark) ? nil : inside
  }

  /// What is between quotes around all of it, or all of it.
  var withoutOuterQuotes: Substring {
    guard count > 1, let mark = first, mark == last, mark == "\"" || mark == "'" else {
      return self
    }
    return dropFirst().dropLast()
  }
}
