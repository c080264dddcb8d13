import ArgumentParser
import BlandAPI
import Foundation

struct FollowBland: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bland",
    abstract: "Follows a batch at Bland, which writes a log."
  )

  @Argument(help: ArgumentHelp("The batch's id.", valueName: "batch"))
  var batchID: String

  func run() async throws {
    let bland = BlandClient(
      apiKey: try credential("BLAND_API_KEY"),
      server: try server(or: BlandClient.defaultServer)
    )
    let log = try await finishedLog(bland)
    let rows = log.sorted { $0.timestamp < $1.timestamp }.map { entry in
      [entry.timestamp.formatted(.iso8601), entry.eventType.rawValue, entry.summary]
    }
    print(Table(heading: ["TIME", "EVENT", "WHAT HAS HAPPENED"], rows: rows).text)
  }

  /// All of the log, once it says that the last call is over.
  private func finishedLog(_ bland: BlandClient) async throws -> [LogEntry] {
    let line = ProgressLine()
    defer { line.clear() }
    var log: [LogEntry] = []
    while true {
      // What has been written since, however many pages that takes.
      for try await entry in bland.batches.logs(batchID, skip: log.count, direction: .asc).all {
        log.append(entry)
        line.show("\(log.count) entries; \(entry.summary)")
      }
      if log.contains(where: \.isLast) { return log }
      try await Task.sleep(for: .seconds(2))
    }
  }
}

extension LogEntry {
  fileprivate var isLast: Bool { if case .complete = payload { true } else { false } }

  /// What it says, in a line.
  fileprivate var summary: String {
    switch payload {
    case .lifecycle(let change): change.message
    case .complete(let totals):
      "\(totals.callsSuccessful) of \(totals.callsTotal) calls went well, \(totals.callsFailed) failed"
    case .unrecognized(let json): "\(json)"
    }
  }
}
