import ArgumentParser
import Foundation
import TrilletAPI

struct FollowTrillet: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trillet",
    abstract: "Follows a batch at Trillet, which tells how many calls are done."
  )

  @Argument(help: ArgumentHelp("The batch's id.", valueName: "batch"))
  var batchID: String

  @OptionGroup var service: ServiceOptions

  func run() async throws {
    let trillet = TrilletClient(
      apiKey: try service.credential("TRILLET_API_KEY"),
      workspaceID: try service.credential("TRILLET_WORKSPACE_ID"),
      server: try service.server(or: TrilletClient.defaultServer)
    )
    let batch = try await explaining(credentials: "TRILLET_API_KEY, TRILLET_WORKSPACE_ID") {
      try await finishedBatch(trillet)
    }
    print(batch.progress.recentCalls.table.text)
    print("\(batch.id) is \(batch.status.rawValue): \(batch.progress.summary).")
    if case .failed = GetBatchStatus.waiting.state(batch) { throw ExitCode.badEnd }
  }

  /// `waitUntilComplete` does the same for those who needn't see how far it has come.
  private func finishedBatch(_ trillet: TrilletClient) async throws -> BatchCall {
    let line = ProgressLine()
    defer { line.clear() }
    while true {
      let batch = try await trillet.batchCalls.get(batchID)
      guard GetBatchStatus.waiting.state(batch) == .pending else { return batch }
      line.show("\(batch.progress.bar) \(batch.progress.summary)")
      try await Task.sleep(for: GetBatchStatus.waiting.firstInterval)
    }
  }
}

extension BatchCall.Progress {
  /// `95 of 150 calls went well, 5 failed, 5 under way`
  fileprivate var summary: String {
    "\(completed) of \(total) calls went well, \(failed) failed, \(active) under way"
  }

  fileprivate var bar: String { progressBar(completed + failed, of: total) }
}

extension [BatchCall.Progress.RecentCall] {
  /// Phone numbers are nobody's business on a screen.
  fileprivate var table: Table {
    Table(
      heading: ["CALL", "STATUS", "ENDED", "WHAT WENT WRONG"],
      rows: map { call in
        [
          call.jobID,
          call.status.rawValue,
          (call.completedAt ?? call.failedAt)?.formatted(.iso8601) ?? "",
          call.error ?? "",
        ]
      }
    )
  }
}
