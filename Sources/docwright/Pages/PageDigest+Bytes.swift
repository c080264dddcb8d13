import DocPages

#if canImport(Crypto)
  import Crypto
#endif

extension PageDigest {
  init(of bytes: [UInt8]) {
    #if canImport(Crypto)
      self.init("sha256:" + SHA256.hash(data: bytes).map(\.hexadecimal).joined())
    #else
      self.init("sha256:")
    #endif
  }
}

extension UInt8 {
  fileprivate var hexadecimal: String {
    let digits = String(self, radix: 16)
    return self < 16 ? "0" + digits : digits
  }
}
