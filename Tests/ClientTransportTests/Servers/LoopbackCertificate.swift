import NIOSSL

/// A certificate for 127.0.0.1 that nobody trusts, as it is signed with its own key; until 2125.
enum LoopbackCertificate {
  /// What a server needs to show it.
  static func serverContext() throws -> NIOSSLContext {
    let certificate = try NIOSSLCertificate(bytes: Array(certificate.utf8), format: .pem)
    let key = try NIOSSLPrivateKey(bytes: Array(key.utf8), format: .pem)
    return try NIOSSLContext(
      configuration: .makeServerConfiguration(
        certificateChain: [.certificate(certificate)],
        privateKey: .privateKey(key)
      )
    )
  }

  private static let certificate = """
    -----BEGIN CERTIFICATE-----
    MIIBWzCCAQGgAwIBAgICEAAwCgYIKoZIzj0EAwIwEzERMA8GA1UEAwwITG9vcGJh
    Y2swIBcNMjUwMTAxMDAwMDAwWhgPMjEyNTAxMDEwMDAwMDBaMBMxETAPBgNVBAMM
    CExvb3BiYWNrMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEA0P8rlB3ywUDtlwU
    iylLhDaW7EksCdDEKMAT/pkDSImrFIvFeMMJhIQinmeUCsYIKXFoVi5p+NmCexUa
    pBRI8aNDMEEwDwYDVR0TAQH/BAUwAwEB/zAPBgNVHREECDAGhwR/AAABMB0GA1Ud
    DgQWBBQncRGowVNgeK1qJ4Kqd3YWmr+GqTAKBggqhkjOPQQDAgNIADBFAiB2CqJJ
    p94EIrZlTrYJ2Y56vdg5UJhR/Mc0X8ZSNG5mzwIhAIq8azO5BSByX9cLhncsch+J
    tGRm4XYm0oeEZW4yhhCj
    -----END CERTIFICATE-----
    """

  /// Of no use anywhere else.
  private static let key = """
    -----BEGIN PRIVATE KEY-----
    MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg1QHX06g6HSWAXf5X
    1J423eAVYiz5fKNzfr0zSe4JP3ahRANCAAQDQ/yuUHfLBQO2XBSLKUuENpbsSSwJ
    0MQowBP+mQNIiasUi8V4wwmEhCKeZ5QKxggpcWhWLmn42YJ7FRqkFEjx
    -----END PRIVATE KEY-----
    """
}
