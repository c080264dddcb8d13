import BlandAPI

/// What a view would watch; the main actor's, as nothing says otherwise.
final class BatchScreen {
  private let bland: BlandClient
  private(set) var title = ""
  private(set) var entries: [LogEntry] = []

  init(bland: BlandClient) {
    self.bland = bland
  }

  var lines: [String] { entries.map(Self.line) }

  func load(_ id: String) async throws {
    async let description = bland.batches.get(id)
    async let answer = bland.send(Ping())
    for try await entry in bland.batches.logs(id, direction: .asc).all { entries.append(entry) }
    let (batch, pong) = try await (description, answer)
    title = "\(batch.basePrompt?.task ?? batch.id): \(pong.word)"
  }

  private static func line(_ entry: LogEntry) -> String {
    switch entry.payload {
    case .complete(let totals): "\(totals.callsFailed) failed"
    case .lifecycle(let change): change.message
    case .unrecognized(let json): "\(json)"
    }
  }
}

/// Values go to another actor and come back.
actor Archive {
  private var kept: Set<LogEntry> = []

  func keep(_ entries: [LogEntry]) -> [LogEntry.EventType] {
    kept.formUnion(entries)
    return kept.map(\.eventType).sorted { $0.rawValue < $1.rawValue }
  }
}
