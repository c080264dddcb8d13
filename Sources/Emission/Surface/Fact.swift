/// One thing that is so of a declaration, and may be otherwise in another version.
struct Fact {
  let aspect: Aspect
  let value: String

  /// Nil when there is no value.
  init?(_ aspect: Aspect, _ value: String?) {
    guard let value, !value.isEmpty else { return nil }
    self.aspect = aspect
    self.value = value
  }
}

enum Aspect: CaseIterable {
  // In the source.
  case kind, type, unlabelled, call, result, response, item, rawType
  // In what is sent, accepted and done.
  case method, path, server, credential, wire, listStyle, coding, nothing, defaultValue, secrecy
  case body, answer, repetition, retry, paging, waiting, discriminator, statuses, failure
  // In what is said.
  case about, resultAbout, limits, presence, documentedFailures, page, deprecation

  var effect: SurfaceChange.Effect {
    switch self {
    case .kind, .type, .unlabelled, .call, .result, .response, .item, .rawType: .sourceBreaking
    case .method, .path, .server, .credential, .wire, .listStyle, .coding, .nothing, .defaultValue,
      .secrecy, .body, .answer, .repetition, .retry, .paging, .waiting, .discriminator, .statuses,
      .failure:
      .behaviourChanging
    case .about, .resultAbout, .limits, .presence, .documentedFailures, .page, .deprecation:
      .documentation
    }
  }

  /// Whether values are code that mentions types.
  var mentionsTypes: Bool {
    switch self {
    case .type, .result, .response, .item, .coding, .retry, .failure, .documentedFailures: true
    default: false
    }
  }

  /// Whether it is told otherwise that there is or was none.
  var needsBoth: Bool {
    switch self {
    case .item, .paging, .waiting, .nothing: true
    default: false
    }
  }

  /// Whether values are text for people.
  var isProse: Bool {
    switch self {
    case .about, .resultAbout, .limits, .documentedFailures, .deprecation: true
    default: false
    }
  }

  /// What is to be said of a declaration whose value is another.
  var reason: String {
    switch self {
    case .kind: "is another kind of type"
    case .type: "has another type"
    case .call: "has another name"
    case .unlabelled: "takes another argument without a label"
    case .result: "gives something else"
    case .response: "has another `Response`"
    case .item: "has another `Item`"
    case .rawType: "has raw values of another type"
    case .method: "is sent with another method"
    case .path: "goes to another path"
    case .server: "goes to another server"
    case .credential: "takes other credentials"
    case .wire: "is something else on the wire"
    case .listStyle: "is written as a list of another style"
    case .coding: "is coded otherwise"
    case .nothing: "is sent otherwise where it is nil"
    case .defaultValue: "has another default"
    case .secrecy: "is treated otherwise in logs"
    case .body: "sends its body in another format"
    case .answer: "takes its answer in another format"
    case .repetition: "has another rule for sending it twice"
    case .retry: "has other rules for sending again"
    case .paging: "goes through pages otherwise"
    case .waiting: "is waited for otherwise"
    case .discriminator: "tells its variants apart otherwise"
    case .statuses: "is taken for other statuses"
    case .failure: "throws errors with another `failure`"
    case .about: "is described anew"
    case .resultAbout: "gives what is described anew"
    case .limits: "has other documented limits"
    case .presence: "has another documented presence"
    case .documentedFailures: "has other documented failures"
    case .page: "is documented elsewhere"
    case .deprecation: "is deprecated for another reason"
    }
  }
}
