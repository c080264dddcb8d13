/// `404`
struct Status: Hashable {
  let code: Int

  init?(_ digits: some StringProtocol) {
    guard digits.utf8.count == 3, let code = Int(digits), (100...599).contains(code) else {
      return nil
    }
    self.code = code
  }

  var isFailure: Bool { code >= 400 }
}
