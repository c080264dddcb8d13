/// Something a person should know about a file, and where in it.
package struct Diagnostic: Hashable, Sendable {
  package enum Severity: String, Sendable { case error, warning }

  package let severity: Severity
  package let code: DiagnosticCode
  /// What is wrong, and the way out where there is one. One line, no final full stop.
  package let message: String
  package let range: SourceRange
  /// Other places that have to do with it.
  package let notes: [Note]

  package init(
    _ severity: Severity,
    _ code: DiagnosticCode,
    _ message: String,
    at range: SourceRange,
    notes: [Note] = []
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.range = range
    self.notes = notes
  }

  /// What another place has to do with a diagnostic.
  package struct Note: Hashable, Sendable {
    package let message: String
    package let range: SourceRange

    package init(_ message: String, at range: SourceRange) {
      self.message = message
      self.range = range
    }
  }
}

/// What the phases of a run have found so far. Phases add to it and go on; the run stops between
/// phases once there are errors.
package struct Diagnostics: Sendable {
  private var found: Set<Diagnostic> = []

  package init() {}

  package mutating func error(_ code: DiagnosticCode, _ message: String, at range: SourceRange) {
    found.insert(Diagnostic(.error, code, message, at: range))
  }

  package mutating func warning(_ code: DiagnosticCode, _ message: String, at range: SourceRange) {
    found.insert(Diagnostic(.warning, code, message, at: range))
  }

  package mutating func add(_ diagnostic: Diagnostic) {
    found.insert(diagnostic)
  }

  /// Adds what was found elsewhere.
  package mutating func add(_ others: Diagnostics) {
    found.formUnion(others.found)
  }

  /// Without warnings.
  package var errors: Diagnostics {
    var errors = self
    errors.found = found.filter { $0.severity == .error }
    return errors
  }

  package var hasErrors: Bool { found.contains { $0.severity == .error } }

  /// Every finding once, by file and place.
  package var sorted: [Diagnostic] {
    found.sorted {
      ($0.range, $0.code.rawValue, $0.message) < ($1.range, $1.code.rawValue, $1.message)
    }
  }
}
