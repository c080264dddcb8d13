/// A field's text as sentences and bullets. Code blocks, tables and headings are left out.
struct ProseText {
  enum Block {
    case paragraph([ProseSentence])
    case bullets([Bullet])

    /// None of those in bullets.
    var sentences: [ProseSentence] {
      switch self {
      case .paragraph(let sentences): sentences
      case .bullets: []
      }
    }
  }

  struct Bullet {
    let sentence: ProseSentence
    /// Whether it is one of a list inside of the list.
    let isNested: Bool
  }

  private(set) var blocks: [Block] = []
  /// Those of all paragraphs.
  var sentences: [ProseSentence] { blocks.flatMap(\.sentences) }
  /// Units of time that the paragraphs name. With two of them, it is open which is the field's.
  private(set) var timeUnits: Set<String> = []

  static let timeUnits: Set<String> = [
    "ms", "milliseconds", "seconds", "minutes", "hours", "days", "weeks", "months", "years",
  ]

  private var paragraph = ""
  private var bullets: [(text: String, isNested: Bool)] = []
  private var bulletIndent = 0
  private var isInItem = false

  init(_ text: String) {
    var isCode = false
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if Self.isFence(line) {
        isCode.toggle()
        endBlock()
      } else if !isCode {
        read(line)
      }
    }
    endBlock()
    timeUnits = Set(sentences.flatMap(\.keys)).intersection(Self.timeUnits)
  }

  private static func isFence(_ line: Substring) -> Bool {
    let line = line.trimmingBlanks
    return (line.hasPrefix("```") || line.hasPrefix("~~~")) && !line.dropFirst(3).contains("`")
  }

  private mutating func read(_ line: Substring) {
    let trimmed = line.trimmingBlanks
    if trimmed.isEmpty {
      endParagraph()
      isInItem = false
    } else if let item = trimmed.bulletItem {
      add(bullet: item, indent: line.indent)
    } else if Self.isApart(trimmed) {
      endBlock()
    } else if isInItem {
      if line.indent > bulletIndent {
        append(trimmed, to: &bullets[bullets.count - 1].text)
      } else {
        endBlock()
        append(trimmed, to: &paragraph)
      }
    } else {
      if !bullets.isEmpty { endBlock() }
      append(trimmed, to: &paragraph)
    }
  }

  private static func isApart(_ line: Substring) -> Bool {
    if line.hasPrefix("#") || line.hasPrefix("|") { return true }
    guard line.hasPrefix("<"), line.hasSuffix(">") else { return false }
    return line.dropFirst().first.map { $0.isUppercase || $0 == "/" } ?? false
  }

  private mutating func add(bullet: Substring, indent: Int) {
    endParagraph()
    if bullets.isEmpty { bulletIndent = indent }
    isInItem = true
    bullets.append((String(bullet), isNested: indent > bulletIndent + 1))
  }

  /// A line that starts with a capital begins a sentence, unless the one before it has not ended.
  private func append(_ line: Substring, to text: inout String) {
    guard let last = text.last else {
      text = String(line)
      return
    }
    let goesOn = last == "," || text.hasSuffix(" or") || text.hasSuffix(" and")
    let begins = line.first.map { $0.isUppercase } ?? false
    text += goesOn || !begins || last.isSentenceEnd ? "\n" + line : ".\n" + line
  }

  private mutating func endBlock() {
    endParagraph()
    if !bullets.isEmpty {
      let items = bullets.map { text, isNested in
        Bullet(sentence: ProseSentence(ProseTokenizer(text).tokens[...]), isNested: isNested)
      }
      blocks.append(.bullets(items))
    }
    bullets = []
    isInItem = false
  }

  private mutating func endParagraph() {
    if !paragraph.isEmpty { blocks.append(.paragraph(ProseSentence.sentences(of: paragraph))) }
    paragraph = ""
  }
}

extension Character {
  fileprivate var isSentenceEnd: Bool { self == "." || self == ":" || self == "!" || self == "?" }
}
