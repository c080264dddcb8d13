import ClientRuntime

enum Level: OpenEnum {
  case low
  case high
  case unrecognized(Int)

  init(rawValue: Int) {
    switch rawValue {
    case 1: self = .low
    case 2: self = .high
    default: self = .unrecognized(rawValue)
    }
  }

  var rawValue: Int {
    switch self {
    case .low: 1
    case .high: 2
    case .unrecognized(let value): value
    }
  }
}
