import ClientRuntime
import ClientRuntimeAsyncHTTPClient
import Testing

/// Every transport that goes over a network.
enum TransportUnderTest: String, CaseIterable, CustomTestStringConvertible {
  case urlSession = "URLSession"
  case asyncHTTPClient = "AsyncHTTPClient"

  var testDescription: String { rawValue }

  var transport: any Transport {
    switch self {
    case .urlSession: URLSessionTransport()
    case .asyncHTTPClient: AsyncHTTPClientTransport()
    }
  }
}
