import APIModel
import DocPages
import SourceText

/// What has changed on a page.
struct ChangedPage {
  let name: String
  let changes: [PageChange]

  init(_ page: ComparedPages.Page, wording: Bool) {
    name = page.name
    changes =
      switch (page.old, page.new) {
      case (let old?, let new?): [PageChange](from: old, to: new, wording: wording)
      case (let old?, nil): [PageChange(ofGone: old)]
      case (nil, let new?): [PageChange(ofNew: new)]
      case (nil, nil): []
      }
  }

  /// An object a change.
  var json: [String] {
    changes.map { change in
      let page = JSON.Member(name: "page", value: .string(name))
      return JSON.object([page] + change.members).compactText
    }
  }

  fileprivate var text: String {
    "\(printable(name))\n" + changes.map { "  \(printable($0.text))\n" }.joined()
  }

  fileprivate var markdown: String {
    "## \(name.escaped)\n\n" + changes.map { "- \($0.markdown)\n" }.joined()
  }
}

extension [ChangedPage] {
  var text: String {
    (filter { !$0.changes.isEmpty }.map(\.text) + [summary]).joined(separator: "\n")
  }

  var markdown: String {
    (filter { !$0.changes.isEmpty }.map(\.markdown) + [summary]).joined(separator: "\n")
  }

  /// `3 changes on 2 of 5 pages: 1 breaking, 2 of no effect.`
  private var summary: String {
    let changes = flatMap(\.changes)
    guard !changes.isEmpty else { return "No change on \(counted(count, "page"))." }
    let effects = PageChange.Effect.allCases.compactMap { effect -> String? in
      let count = changes.count { $0.effect == effect }
      return count == 0 ? nil : "\(count) \(effect == .none ? "of no effect" : effect.rawValue)"
    }
    let changed = count { !$0.changes.isEmpty }
    let pages = (changed == count ? "" : "\(changed) of ") + counted(count, "page")
    return "\(counted(changes.count, "change")) on \(pages): "
      + effects.joined(separator: ", ") + "."
  }
}

extension PageChange {
  fileprivate var markdown: String {
    "**\(effect.rawValue)** \(fact.escaped): \(words.escaped); \(reason.escaped)"
  }
}

extension String {
  /// As Markdown that shows it as it is.
  fileprivate var escaped: String {
    printable(self).reduce(into: "") { text, character in
      if "\\`*_{}[]<>#|~&".contains(character) { text.append("\\") }
      text.append(character)
    }
  }
}
