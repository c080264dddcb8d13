/// What stands around a piece of a page and says what it is about.
struct MarkupSurroundings {
  /// The field or documented answer that it lies in.
  enum Holder {
    case none
    case field(DocumentedField)
    case error(status: Int)
  }

  /// Each below the one before, but for the page's title.
  private var headings: [(level: Int, words: LabelWords)] = []
  /// Outside of the component that it lies in, the nearest first.
  private var outerLabels: [LabelWords] = []
  /// Within `<RequestExample>` or `<ResponseExample>`.
  var shown: PageExample.Kind?
  var holder = Holder.none
  /// A line in bold that is no more than a heading.
  private var boldTitle: LabelWords?
  /// The last line of text, if it introduces what follows: `Example response:`
  private var introduction: LabelWords?
  /// Of the heading that is the page's title and no section's.
  private let titleLine: Int?

  init(titleLine: Int?) {
    self.titleLine = titleLine
  }

  mutating func enter(_ heading: MarkupHeading) {
    headings.removeAll { $0.level >= heading.level }
    if heading.line.number != titleLine {
      headings.append((heading.level, LabelWords(heading.title)))
    }
    boldTitle = nil
    introduction = nil
  }

  /// A line of text, without blanks around it.
  mutating func enter(_ line: Substring) {
    if line.isEmpty || line.isListItem || line.hasPrefix("|") { return }
    let words = line.trimming { "*:".contains($0) }
    let isBold = line.hasPrefix("**") && line.trimming { $0 == ":" }.hasSuffix("**")
    if isBold, !words.contains("**") { boldTitle = LabelWords(words) }
    introduction = isBold || line.hasSuffix(":") ? LabelWords(words) : nil
  }

  mutating func enter(containerTitle: String) {
    outerLabels = [LabelWords(containerTitle)] + labels
    headings = []
    boldTitle = nil
    introduction = nil
  }

  /// What introduces the place, the nearest first.
  var labels: [LabelWords] { [introduction].compactMap(\.self) + sections }

  private var sections: [LabelWords] {
    [boldTitle].compactMap(\.self) + headings.reversed().map(\.words) + outerLabels
  }

  var isAboutErrors: Bool { sections.contains(where: \.isAboutErrors) }

  var isAboutResponses: Bool { sections.contains { $0.exampleKind == .response } }

  /// Whether the nearest section that tells is that of the request's body.
  var isAboutBody: Bool {
    let telling = sections.first { $0.location != nil || $0.exampleKind != nil }
    return telling.map { $0.location == .body && $0.exampleKind != .response } ?? false
  }

  /// Whether a list here may be one of statuses.
  var mayListStatuses: Bool { labels.contains { $0.isAboutErrors || $0.isAboutStatuses } }

  var isInField: Bool {
    if case .field = holder { true } else { false }
  }
}

extension Substring {
  /// `- …`, `* …`, `1. …`
  var isListItem: Bool { !listMarker.isEmpty }

  /// With the blank behind it.
  var listMarker: Substring {
    let marks = prefix { $0.isNumber }
    let rest = self[marks.endIndex...]
    let isMarked = marks.isEmpty ? "-*+•".contains(rest.first ?? " ") : rest.first == "."
    guard isMarked, rest.dropFirst().first == " " else { return prefix(0) }
    return prefix(marks.count + 2)
  }
}
