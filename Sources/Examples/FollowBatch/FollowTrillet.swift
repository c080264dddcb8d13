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

  func run() async throws {
    let trillet = TrilletClient(
      apiKey: try credential("TRILLET_API_KEY"),
      workspaceID: try credential("TRILLET_WORKSPACE_ID"),
      server: try server(or: TrilletClient.defaultServer)
    )
    let batch = try await finishedBatch(trillet)
    // Phone numbers are nobody's business on a screen.
    let rows = batch.progress.recentCalls.map { call in
      let end = (call.completedAt ?? call.failedAt)?.formatted(.iso8601)
      return [call.jobID, call.status.rawValue, end ?? "", call.error ?? ""]
    }
    print(Table(heading: ["CALL", "STATUS", "ENDED", "WHAT WENT WRONG"], rows: rows).text)
    print("\(batch.id) is \(batch.status.rawValue): \(batch.progress.summary).")
    if case .failed = GetBatchStatus.waiting.state(batch) { throw ExitCode(2) }
  }

  /// `waitUntilComplete` does the same for those who needn't see how far it has come.
  private func finishedBatch(_ trillet: TrilletClient) async throws -> BatchCall {
    let line = ProgressLine()
    defer { line.clear() }
    while true {
      let batch = try await trillet.batchCalls.get(batchID)
      guard GetBatchStatus.waiting.state(batch) == .pending else { return batch }
      line.show(
        "\(batch.progress.bar) \(batch.progress.summary), \(batch.progress.active) under way"
      )
      try await Task.sleep(for: GetBatchStatus.waiting.firstInterval)
    }
  }
}

extension BatchCall.Progress {
  /// `95 of 150 calls went well, 5 failed`
  fileprivate var summary: String { "\(completed) of \(total) calls went well, \(failed) failed" }

  fileprivate var bar: String { progressBar(completed + failed, of: total) }
}
