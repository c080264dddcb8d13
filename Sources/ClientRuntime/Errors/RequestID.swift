import HTTPTypes

extension HTTPResponse {
  /// What the server calls this exchange: from the header that says it best, if any does.
  var requestID: String? {
    let names = headerFields.filter { !$0.value.isEmpty }.map(\.name.canonicalName)
    let best = names.min { Self.rank($0) < Self.rank($1) }
    return best.flatMap { Self.rank($0) < .max ? HTTPField.Name($0) : nil }.flatMap {
      headerFields[$0]
    }
  }

  /// Its own name for the request, then vendors' names for it, then what several requests may share.
  private static func rank(_ name: String) -> Int {
    switch name {
    case "x-request-id", "request-id": 0
    case _ where name.hasSuffix("request-id") || name.hasSuffix("requestid"): 1
    case _ where name.hasSuffix("correlation-id"): 2
    case _ where name.hasSuffix("trace-id") || name == "x-cloud-trace-context": 3
    case "cf-ray", "x-vercel-id", "x-amz-cf-id": 4
    default: .max
    }
  }
}
