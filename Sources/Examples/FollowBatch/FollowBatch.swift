import ArgumentParser
import ClientRuntime
import Foundation

@main
struct FollowBatch: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "follow-batch",
    abstract: "Follows a batch of calls to its end, then prints what has happened as a table.",
    discussion: """
      ENVIRONMENT
        BLAND_API_KEY         who is calling Bland
        TRILLET_API_KEY       who is calling Trillet
        TRILLET_WORKSPACE_ID  for which workspace
        DOCWRIGHT_MOCK        where 'docwright mock' is, which sets it; any key will do

      EXIT STATUS
        0   the batch is through with its calls
        1   the service could not be asked
        2   the batch was cancelled, or has failed
        64  the command was not used rightly

      EXAMPLE
        follow-batch trillet batch_7891011121314
        docwright mock -- follow-batch bland f6ef9224-0ec3-43e4-98a1-bb2a8765d110
      """,
    subcommands: [FollowTrillet.self, FollowBland.self]
  )
}

private let environment = ProcessInfo.processInfo.environment

/// The mock server if it runs this program, else the service's own.
func server(or own: Server) throws -> Server {
  guard let address = environment["DOCWRIGHT_MOCK"] else { return own }
  if let mock = Server(address) { return mock }
  throw ValidationError("DOCWRIGHT_MOCK is no address of a server: '\(address)'.")
}

/// From the environment, so that it is in no list of processes and no history of a shell.
func credential(_ variable: String) throws -> String {
  if let value = environment[variable] { return value }
  if environment["DOCWRIGHT_MOCK"] != nil { return "any" }
  throw ValidationError("Put your own into the environment: export \(variable)=…")
}
