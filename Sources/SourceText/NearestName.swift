/// `"; did you mean 'name'?"` for the candidate nearest to what was written, or nothing when none
/// is near. Case is ignored; among equally near ones the alphabetically first is taken.
package func suggestion(for written: String, among candidates: some Sequence<String>) -> String {
  guard let name = nearestName(to: written, among: candidates) else { return "" }
  return "; did you mean '\(name)'?"
}

func nearestName(to written: String, among candidates: some Sequence<String>) -> String? {
  let limit = min(max(1, written.count / 3), written.count - 1)
  return
    candidates
    .map { (distance: editDistance(written.lowercased(), $0.lowercased()), name: $0) }
    .filter { $0.distance <= limit }
    .min { ($0.distance, $0.name) < ($1.distance, $1.name) }?
    .name
}

/// Single-character insertions, deletions, substitutions and swaps of neighbours between two texts
/// (optimal string alignment). Texts over 64 characters are cut, which bounds the work.
private func editDistance(_ left: String, _ right: String) -> Int {
  let (left, right) = (Array(left.prefix(64)), Array(right.prefix(64)))
  var beforePrevious: [Int] = []
  var previous = Array(0...right.count)
  for i in left.indices {
    var current = [i + 1]
    for j in right.indices {
      let substitution = previous[j] + (left[i] == right[j] ? 0 : 1)
      var best = min(current[j] + 1, previous[j + 1] + 1, substitution)
      if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
        best = min(best, beforePrevious[j - 1] + 1)
      }
      current.append(best)
    }
    (beforePrevious, previous) = (previous, current)
  }
  return previous[right.count]
}
