import APIModel
import SourceText

/// What is found on the way through a rendered page, from its first line to its last.
struct RenderedPage {
  var requests: [RequestStatement] = []
  var fields: [DocumentedField] = []
  var examples: [PageExample] = []
  var errors: [DocumentedError] = []
  var gaps: [Gap] = []
  var remarks = Diagnostics()

  let pieces: [RenderedPiece]
  /// What the JSON that the page shows has, of the first and not too long ones.
  let payloads: ExampleShape
  /// Likewise that of its `curl` commands.
  let requestPayloads: ExampleShape
  var index = 0
  var section = RenderedSection.head
  /// What lines of text belong to.
  var open = Open.nothing
  var above = FieldHead.Above.text
  var hasOneLineFields = false
  var paths = RenderedPaths()
  /// The lines of the fields found so far.
  var known: [DocumentedField.Identity: Int] = [:]
  var knownFailures: Set<Failure> = []
  var parents = RenderedParents()
  /// Of the code to come.
  var exampleStatus: Int?

  enum Open {
    case nothing
    case field(RenderedField)
    case error(RenderedError)
  }

  struct Failure: Hashable {
    let status: Int
    let name: String?
  }

  init(_ pieces: [RenderedPiece]) {
    self.pieces = pieces
    payloads = ExampleShape(of: pieces.lazy.compactMap(\.payload).prefix(20))
    requestPayloads = ExampleShape(of: pieces.lazy.compactMap(\.requestPayload).prefix(20))
  }

  mutating func read() {
    while index < pieces.count {
      switch pieces[index] {
      case .code(let code):
        take(code)
        index += 1
      case .line(let line): take(line)
      }
    }
    close()
  }

  private mutating func take(_ line: RenderedLine) {
    if line.words.endsContent { enter(.end) }
    let isTaken =
      section != .end
      && (takeRequest() || takeLabel(line) || takeChildren(line) || takeStatus(line)
        || takeField() || takeHeading(line))
    if isTaken { return }
    take(text: line)
    index += 1
  }

  private mutating func take(text line: RenderedLine) {
    if line.level > 0 {
      close()
      above = .heading
    } else if line.words.introducesExample {
      close()
    } else if !line.words.isWordOfInterface {
      above = .text
      open.add(line.text)
    }
  }

  private mutating func takeRequest() -> Bool {
    guard known.isEmpty, let request = RenderedRequest(pieces, at: index) else { return false }
    requests.add(request.statement)
    index = request.end
    return true
  }

  private mutating func takeHeading(_ line: RenderedLine) -> Bool {
    guard let section = RenderedSection(heading: line) ?? sectionBeforeField(line) else {
      return false
    }
    enter(section)
    above = .heading
    index += 1
    return true
  }

  /// `Path` or `Query`, where it is no text of a field but stands right above one.
  private func sectionBeforeField(_ line: RenderedLine) -> RenderedSection? {
    guard ["Path", "Query", "Header", "Cookie"].contains(line.words), !open.awaitsText,
      FieldHead(pieces, at: index + 1, context) != nil
    else { return nil }
    return DocumentedField.Location(heading: line.words).map(RenderedSection.fields)
  }

  mutating func enter(_ section: RenderedSection) {
    close()
    self.section = section
    parents = RenderedParents()
    exampleStatus = nil
  }

  /// Ends what lines of text belong to.
  ///
  /// - Parameter isBeforeField: Whether the last of them may be a heading of the field to come.
  mutating func close(isBeforeField: Bool = false) {
    switch open {
    case .nothing: break
    case .field(let field): fields.append(field.documented(endsWithHeading: isBeforeField))
    case .error(let error): errors.append(error.documented)
    }
    open = .nothing
    above = .text
  }
}

extension RenderedPage.Open {
  /// Whether nothing explains the field yet.
  var awaitsText: Bool {
    if case .field(let field) = self { !field.hasText } else { false }
  }

  mutating func add(_ line: Substring) {
    switch self {
    case .nothing: break
    case .field(var field):
      self = .nothing
      field.add(text: line)
      self = .field(field)
    case .error(var error):
      self = .nothing
      error.text.append(line)
      self = .error(error)
    }
  }
}
