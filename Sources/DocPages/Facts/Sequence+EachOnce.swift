extension Sequence where Element: Hashable {
  /// In their order, without repetitions.
  var eachOnce: [Element] {
    var known: Set<Element> = []
    return filter { known.insert($0).inserted }
  }
}
