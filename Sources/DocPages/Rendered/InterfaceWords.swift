extension Substring {
  /// What a browser shows behind the content of a page.
  var endsContent: Bool {
    hasPrefix("Was this page helpful") || hasPrefix("Powered by Mintlify")
  }

  /// `Example Response`, above code that is none of a field's.
  var introducesExample: Bool {
    guard utf8.count <= 40 else { return false }
    let words = lowercased().split { !$0.isLetter }
    return words.count <= 3 && words.contains { $0 == "example" || $0 == "sample" }
      && words.contains { $0 == "request" || $0 == "response" }
  }

  /// Labels of buttons and tabs.
  var isWordOfInterface: Bool { Self.interface.contains(self) || isMediaType || isOption }

  /// `- Option 2`, a tab of a type that may be several.
  private var isOption: Bool {
    let words = (bulletItem ?? self).split { $0.isBlank }
    return words.count == 2 && words[0] == "Option" && words[1].allSatisfy(\.isNumber)
  }

  private static let interface: Set<Substring> = [
    "Skip to main content", "Copy", "Copy page", "Copied", "Copied!", "Try it", "Ask AI", "cURL",
    "Python", "JavaScript", "TypeScript", "PHP", "Go", "Java", "Ruby", "Swift", "C#", "Node.js",
    "Navigation", "Search...", "⌘K", "⌘I", "Expand", "Collapse", "Assistant", "Open in ChatGPT",
  ]
}
