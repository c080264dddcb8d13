extension TemporaryFolder {
  /// Descriptions of one operation, below `Specs`.
  func writeSmallAPI() throws {
    try write(
      """
      api: Acme
      module: AcmeAPI
      about: Things.
      server: https://api.acme.test

      """,
      to: "Specs/acme/api.yaml"
    )
    try write(
      """
      operation: things.get
      page: https://docs.acme.test/get-thing.md
      request: GET /things/{id}
      about: Reads one thing.
      path:
        id: { type: string, about: Which thing. }
      response:
        name: string

      """,
      to: "Specs/acme/get-thing.yaml"
    )
  }
}
