import ClientTesting
import Foundation
import MainActorBlandAPI
import MainActorKitchenSinkAPI

/// Uses, off the main actor, modules that were compiled with it as their default.
@main
struct Background {
  static func main() async throws {
    let transcript = Task.detached { try await Self.words() }
    let users = Task.detached { try await Self.users() }
    let isSame = Task.detached { try Self.roundTrip() }
    print(try await transcript.value, try await users.value, try await isSame.value)
  }

  @concurrent private static func words() async throws -> [String] {
    let answer = CannedAnswer(
      headers: [.contentType: "text/event-stream"],
      body: Data("data: {\"text\": \"hello\", \"from\": 0}\n\n".utf8)
    )
    var words: [String] = []
    for try await event in try await client(answer).recordings.transcribe(Data()) {
      words.append(event.text)
    }
    return words
  }

  @concurrent private static func users() async throws -> [ListUsers.Role: [CalendarDate]] {
    let answer = CannedAnswer(
      body: Data(
        """
        {
          "users": [{ "id": "6398342c-d7de-4a11-ba86-3d86e5746699", "joined": "2025-05-08" }],
          "total": 1, "total_pages": 1
        }
        """.utf8
      )
    )
    var days: [CalendarDate] = []
    for try await user in client(answer).admin.users.list(role: .guest).all {
      days.append(user.joined)
    }
    return [.guest: days]
  }

  /// Codes, compares and copies values without a client.
  private static func roundTrip() throws -> Bool {
    let start = LogEntry.Payload.Lifecycle(message: "begun", stateChange: "in_progress")
    var copy = try JSONDecoder().decode(
      LogEntry.Payload.Lifecycle.self,
      from: JSONEncoder().encode(start)
    )
    let isSame = Set([start, copy]).count == 1
    copy.$stateChange = .null
    return isSame && copy != start
  }

  private static func client(_ answer: CannedAnswer) -> KitchenSinkClient {
    KitchenSinkClient(apiKey: "key", tenant: "tenant", transport: CannedTransport(answer))
  }
}
