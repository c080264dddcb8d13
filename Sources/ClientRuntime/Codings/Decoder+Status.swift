import Foundation

extension CodingUserInfoKey {
  /// The status of the answer that is decoded. The name is fine, so there is a key.
  fileprivate static let answerStatus = CodingUserInfoKey(rawValue: "ClientRuntime.answerStatus")
}

extension JSONDecoder {
  /// A decoder for the body of an answer with the given status, if there is one.
  convenience init(answer status: Int?) {
    self.init()
    if let key = CodingUserInfoKey.answerStatus, let status { userInfo[key] = status }
  }
}

extension Decoder {
  /// Whether what is decoded is the body of an answer with one of these statuses, as far as is known:
  /// bodies that are decoded by other means than a client's may belong to any.
  public func isAnswer(with statuses: Int...) -> Bool {
    guard let key = CodingUserInfoKey.answerStatus, let status = userInfo[key] as? Int else {
      return true
    }
    return statuses.contains(status)
  }
}
