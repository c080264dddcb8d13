import ArgumentParser
import ClientRuntime
import Foundation

/// Where the service is, and who is calling.
struct ServiceOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Another server than the service's own.", valueName: "url"))
  var server: String?

  private var mock: String? { ProcessInfo.processInfo.environment["DOCWRIGHT_MOCK"] }

  func server(or own: Server) throws -> Server {
    guard let address = server ?? mock else { return own }
    guard let server = Server(address) else {
      throw ValidationError(
        "'\(address)' is no address of a server, such as http://127.0.0.1:8080."
      )
    }
    return server
  }

  /// From the environment, so that it is in no list of processes and no history of a shell.
  func credential(_ variable: String) throws -> String {
    if let value = ProcessInfo.processInfo.environment[variable] { return value }
    if server == nil, mock != nil { return "any" }
    throw ValidationError("Put your own into the environment: export \(variable)=…")
  }
}

/// A failed call, in one line with what may help.
struct Trouble: Error, CustomStringConvertible {
  let description: String
}

/// - Parameter credentials: The variables that say who is calling.
func explaining<Value>(
  credentials: String,
  _ calls: () async throws -> Value
) async throws -> Value {
  do {
    return try await calls()
  } catch let error as APIError {
    let hint = error.hint(credentials: credentials)
    throw Trouble(description: hint.map { "\(error.summary); \($0)" } ?? error.description)
  }
}

extension APIError {
  fileprivate func hint(credentials: String) -> String? {
    switch (reason, status) {
    case (.transport, _): "is the server running, and reachable?"
    case (.decoding, _): "has the service changed? 'docwright verify --fetch' tells"
    case (.status, 401), (.status, 403): "check \(credentials)"
    case (.status, 404): "is the batch's id right?"
    case (.status, .some(500...)): "the service has trouble of its own; try again later"
    default: nil
    }
  }
}
