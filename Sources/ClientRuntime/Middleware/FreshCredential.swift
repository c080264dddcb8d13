/// A credential that changes, and is asked for again with every request.
final class FreshCredential: Sendable {
  private let source: @Sendable () async throws -> Credential
  /// The last ones, which answers may still repeat.
  private let given = Locked<[Credential]>([])

  init(_ source: @escaping @Sendable () async throws -> Credential) {
    self.source = source
  }

  var known: [Credential] { given.withLock { $0 } }

  func callAsFunction() async throws -> Credential {
    let credential = try await source()
    given.withLock { given in
      given = [credential] + given.filter { $0 != credential }.prefix(7)
    }
    return credential
  }
}

extension FreshCredential: CustomReflectable {
  /// A mirror without children.
  var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension APIClient {
  /// The same client with a credential that changes, such as a token that expires.
  ///
  /// It is asked for with every attempt that needs one, and replaces what the client was made with.
  /// Errors hide it likewise.
  ///
  /// - Parameter credential: Gives what is valid now. What it throws counts as an attempt that failed.
  public func authenticated(
    by credential: @escaping @Sendable () async throws -> Credential
  ) -> APIClient {
    var client = self
    client.identity.proof = .fresh(FreshCredential(credential))
    return client
  }
}

extension ServiceClient {
  /// The same client with a credential that changes, such as a token that expires.
  ///
  /// ```swift
  /// let client = client.authenticated { .bearer(try await tokens.valid()) }
  /// ```
  ///
  /// It is asked for with every attempt that needs one, and replaces what the client was made with.
  /// Errors hide it likewise.
  ///
  /// - Parameter credential: Gives what is valid now. What it throws counts as an attempt that failed.
  public func authenticated(
    by credential: @escaping @Sendable () async throws -> Credential
  ) -> Self {
    var client = self
    client.api = api.authenticated(by: credential)
    return client
  }
}
