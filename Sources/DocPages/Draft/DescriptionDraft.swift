import APIModel
import SourceText

/// The description of one page before it is written down.
struct DescriptionDraft {
  let page: String
  let slug: String
  let operation: String
  /// Of the page; nil if nobody knows.
  let address: String?
  let request: DraftRequest
  /// The names of those schemes that it takes; none if it takes all.
  let auth: [String]
  let parameters: [DraftSection]
  let body: DraftBody
  let response: DraftResponse
  let failures: [DraftFailure]
  let declarations: [DraftDeclaration]
  var examples: [DraftExample]
  let inferences: [DraftInference]
  var acceptances: [DraftAcceptance] = []
}

/// What of the page the draft leaves out, for a person to give the reason.
struct DraftAcceptance: Hashable {
  let finding: DiagnosticCode
  let fact: String
}

/// The parameters of one kind.
struct DraftSection {
  let section: Section
  let fields: [DraftField]

  enum Section: String, CaseIterable {
    case path, query, headers, cookies

    var location: DocumentedField.Location {
      switch self {
      case .path: .path
      case .query: .query
      case .headers: .header
      case .cookies: .cookie
      }
    }
  }
}

enum DraftBody {
  case none
  case json(DraftType)
  case form([DraftField])
  case multipart([DraftField])
}

enum DraftResponse {
  case none
  case json(DraftType)
  case bytes
}

/// A way to fail; its type or its status may be unknown.
struct DraftFailure: Hashable {
  let status: Int?
  let type: String?
}

/// Values for the parameters of an example.
struct DraftArguments {
  /// By section, then by parameter.
  var values: [DraftSection.Section: [JSON.Member]] = [:]
  /// Whether there are some that the page does not have.
  var areMadeUp = false
  /// Whether the command only says where some of them go.
  var areHoles = false
}

/// An exchange that the page shows.
struct DraftExample {
  /// Text over several lines, and where the page has it.
  struct Snippet {
    let text: String
    let range: SourceRange
  }

  let name: String?
  let arguments: DraftArguments
  /// JSON; the first is taken that suits the description.
  var bodies: [Snippet]
  var sample: Snippet?
  var status: Int?
  /// JSON.
  var response: Snippet?

  /// Whether it shows nothing but arguments.
  var isEmpty: Bool { bodies.isEmpty && sample == nil && response == nil }
}
