import SourceText

extension Diagnostics {
  /// At how many places the same is said before it is only counted.
  private static let mostPlaces = 10

  /// The same, but what is said of very many places is said of the first, with their number.
  var folded: Diagnostics {
    var folded = Diagnostics()
    for (message, alike) in Dictionary(grouping: sorted, by: \.message) {
      guard alike.count > Self.mostPlaces, let first = alike.first, first.severity == .warning
      else {
        for diagnostic in alike { folded.add(diagnostic) }
        continue
      }
      folded.warning(first.code, "\(message); \(placesBeside(alike.count))", at: first.range)
    }
    return folded
  }
}

/// `here and in 2 more places` of three.
func placesBeside(_ count: Int) -> String {
  "here and in \(count - 1) more \(count == 2 ? "place" : "places")"
}
