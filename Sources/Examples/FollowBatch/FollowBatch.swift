import ArgumentParser

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

extension ExitCode {
  /// The batch has come to a bad end.
  static let badEnd = ExitCode(2)
}
