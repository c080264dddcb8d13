import APIModel
import SourceText

extension Checker {
  func checkClientParameters(into diagnostics: inout Diagnostics) {
    for lowered in api.clientParameters { check(lowered, into: &diagnostics) }
  }

  func checkParameters(of operation: LoweredOperation, into diagnostics: inout Diagnostics) {
    for lowered in operation.parameters {
      check(lowered, into: &diagnostics)
      checkClientDoesNotSend(lowered, into: &diagnostics)
    }
    if case .withKey(let header) = operation.declaration.repeatable, !header.value.isHTTPToken {
      let message = "'\(header.value)' can't name a header"
      diagnostics.error(.invalidName, message, at: header.range)
    }
  }

  private func check(_ lowered: LoweredParameter, into diagnostics: inout Diagnostics) {
    checkType(of: lowered, into: &diagnostics)
    let name = lowered.declaration.name
    switch lowered.parameter.location {
    case .header: checkHeader(name, into: &diagnostics)
    case .cookie where !name.value.isHTTPToken:
      diagnostics.error(.invalidName, "'\(name.value)' can't name a cookie", at: name.range)
    default: break
    }
    let location = lowered.parameter.location
    if let scheme = scheme(sending: name.value, in: location) {
      let message =
        "'\(name.value)' holds the credentials of '\(scheme.name.value)', which 'auth' in api.yaml "
        + "sends; leave it out here"
      diagnostics.error(.invalidAuth, message, at: name.range)
    }
  }

  private func checkHeader(_ name: Located<String>, into diagnostics: inout Diagnostics) {
    if !name.value.isHTTPToken {
      diagnostics.error(.invalidName, "'\(name.value)' can't name a header", at: name.range)
    } else if let reason = ReservedNames.headers[name.value.lowercased()] {
      let message = "'\(name.value)' can't be described as a header; \(reason)"
      diagnostics.error(.invalidName, message, at: name.range)
    }
  }

  private func checkType(of lowered: LoweredParameter, into diagnostics: inout Diagnostics) {
    let type = lowered.parameter.field.type
    let declaration = lowered.declaration
    let isReadable = type != .any || declaration.type.shape.builtIn == .any
    switch lowered.parameter.location {
    case _ where !isReadable: return
    case .path where lowered.parameter.field.presence != .required:
      let message = "a part of the path is always there; leave out '?' and 'unknown'"
      diagnostics.error(.wrongKind, message, at: declaration.name.range)
    case .path where !types.isScalar(type), .cookie where !types.isScalar(type):
      let message = "'\(declaration.name.value)' has to be text, a number, a boolean or the like"
      diagnostics.error(.wrongKind, message, at: declaration.type.range)
    case .query where !types.isScalarOrList(type), .header where !types.isScalarOrList(type):
      let message =
        "'\(declaration.name.value)' has to be text, a number, a boolean or the like, or a list of "
        + "such"
      diagnostics.error(.wrongKind, message, at: declaration.type.range)
    default: return
    }
  }

  private func checkClientDoesNotSend(
    _ lowered: LoweredParameter,
    into diagnostics: inout Diagnostics
  ) {
    let name = lowered.declaration.name
    let location = lowered.parameter.location
    guard clientParameter(name.value, in: location) != nil else { return }
    let message = "'\(name.value)' is sent with every call, as api.yaml says under 'client'"
    diagnostics.error(.duplicateKey, message, at: name.range)
  }

  func clientParameter(_ name: String, in location: Parameter.Location) -> Parameter? {
    api.clientParameters.map(\.parameter).first { parameter in
      parameter.location == location && parameter.field.hasName(name, in: location)
    }
  }
}

extension Field {
  /// Headers are called the same whatever the case of their letters.
  func hasName(_ name: String, in location: Parameter.Location) -> Bool {
    location == .header ? self.name.lowercased() == name.lowercased() : self.name == name
  }
}
