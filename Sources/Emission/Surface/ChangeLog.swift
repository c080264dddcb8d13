/// Changes of generated modules as a section of a changelog: Markdown, a line each.
package struct ChangeLog {
  private let changes: SurfaceChanges
  private let current: Version?

  /// - Parameter current: The version that the changes are to.
  package init(_ changes: SurfaceChanges, since current: Version?) {
    self.changes = changes
    self.current = current
  }

  /// Without a line break at its end.
  package var text: String {
    ([heading] + modules.flatMap(module)).joined(separator: "\n\n")
  }

  private var modules: [String] {
    changes.all.map(\.module).reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }

  private var heading: String {
    let title = current.map { $0.next(changes.step).text } ?? "Unreleased"
    let step =
      switch (changes.step, current) {
      case (.none, _): "No change of the API."
      case (let step, nil): "Calls for a \(step.rawValue) step of the version."
      case (let step, let current?): "Calls for a \(step.rawValue) step from \(current.text)."
      }
    return "## \(title)\n\n\(step)"
  }

  private func module(_ name: String) -> [String] {
    let changes = changes.all.filter { $0.module == name }
    return ["### \(name)"]
      + SurfaceChange.Effect.allCases.flatMap { effect in
        section(effect, changes.filter { $0.effect == effect })
      }
  }

  private func section(_ effect: SurfaceChange.Effect, _ changes: [SurfaceChange]) -> [String] {
    if changes.isEmpty { return [] }
    let title = effect.rawValue.prefix(1).uppercased() + effect.rawValue.dropFirst()
    return ["#### \(title)", changes.map(\.line).joined(separator: "\n")]
  }
}

extension SurfaceChange {
  fileprivate var line: String {
    "- \(span(declaration)) \(reason)\(what) (\(span(description)))"
  }

  /// Old and new, or the only one there is.
  private var what: String {
    let (before, after) = (before.map(span), after.map(span))
    return switch values {
    case .prose: self.after.map { ": \(ProseText($0).summary)" } ?? ""
    case .declaration: ": \(before ?? after ?? "")"
    case .code: ": \(before ?? "nothing") → \(after ?? "nothing")"
    }
  }

  /// Code in Markdown, whatever the text is.
  private func span(_ text: String) -> String {
    let visible = String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.isInvisible }))
    guard visible.contains("`") else { return "`\(visible)`" }
    var fence = "``"
    while visible.contains(fence) { fence += "`" }
    return "\(fence) \(visible) \(fence)"
  }
}
