import BlandAPI
import ClientTesting
import Foundation
import TrilletAPI

/// Prints what an app would show.
@main
struct App {
  static func main() async throws {
    let bland = BlandClient(apiKey: "key", transport: BlandServer(), middleware: [Stamp()])
    let screen = BatchScreen(bland: bland)
    try await screen.load("b1")
    print(screen.title, screen.lines)
    print(await Archive().keep(screen.entries))
    print(try await finalStatus(of: "t1"))
  }

  private static func finalStatus(of id: String) async throws -> BatchCall.Status {
    let answers = CannedTransport(batchCall(.processing), batchCall(.completed))
    let trillet = TrilletClient(apiKey: "key", workspaceID: "workspace", transport: answers)
    let time = VirtualTime().timing
    return try await trillet.with { $0.timing = time }.batchCalls
      .waitUntilComplete(id, timeout: .seconds(60)).status
  }
}
