import APIModel
import SpecLanguage

/// Looks for the credentials of any one scheme that an operation accepts. Whether they are right
/// nobody can tell; they are never repeated.
struct CredentialCheck {
  let sent: SentRequest

  init(_ sent: SentRequest) { self.sent = sent }

  var problems: [RequestProblem] {
    let schemes = sent.endpoint.schemes
    let mistakes = schemes.map { mistake($0.kind) }
    guard !schemes.isEmpty, !mistakes.contains(nil) else { return [] }
    let found = zip(schemes, mistakes).first { isTried($0.0.kind) }
    let ways = schemes.map(\.kind.words).joined(separator: " or ")
    let message = (found?.1).map { "\($0); documented: \(ways)" } ?? "no credentials: \(ways)"
    return [RequestProblem(.credentials, found?.0.name, message, status: 401)]
  }

  private func isTried(_ kind: SecurityScheme.Kind) -> Bool {
    switch kind {
    case .header, .bearer, .basic: !pairs(kind).isEmpty
    case .query, .cookie: !pairs(kind).isEmpty
    }
  }

  private func pairs(_ kind: SecurityScheme.Kind) -> [SentPair] {
    switch kind {
    case .header(let name): sent.pairs(name, in: .header)
    case .query(let name): sent.pairs(name, in: .query)
    case .cookie(let name): sent.pairs(name, in: .cookie)
    case .bearer, .basic: sent.pairs("authorization", in: .header)
    }
  }

  /// What is wrong with what was sent; nil if nothing is.
  private func mistake(_ kind: SecurityScheme.Kind) -> String? {
    let pairs = pairs(kind)
    guard let value = pairs.first?.value else { return "they are missing" }
    guard pairs.count == 1 else { return "they are given \(pairs.count) times" }
    switch kind {
    case .header, .query, .cookie: return value.isEmpty ? "they are empty" : nil
    case .bearer: return token(value, after: "bearer") == nil ? "'authorization' has no token" : nil
    case .basic:
      let fits = token(value, after: "basic").map(isNameAndPassword) ?? false
      return fits ? nil : "'authorization' has no Base64 of a name, a colon and a password"
    }
  }

  private func token(_ value: String, after scheme: String) -> String? {
    let words = value.split(separator: " ")
    guard words.count == 2, words[0].lowercased() == scheme else { return nil }
    return String(words[1])
  }

  private func isNameAndPassword(_ token: String) -> Bool {
    Formats.isBase64(token) && bytes(ofBase64: token).contains(UInt8(ascii: ":"))
  }
}

/// Of text that is Base64.
private func bytes(ofBase64 text: String) -> [UInt8] {
  let digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8
  let values = Dictionary(zip(digits, 0...), uniquingKeysWith: { first, _ in first })
  var bytes: [UInt8] = []
  var (bits, count) = (0, 0)
  for value in text.utf8.compactMap({ values[$0] }) {
    bits = (bits << 6 | value) & 0xFFFF
    count += 6
    if count >= 8 {
      count -= 8
      bytes.append(UInt8(bits >> count & 0xFF))
    }
  }
  return bytes
}
