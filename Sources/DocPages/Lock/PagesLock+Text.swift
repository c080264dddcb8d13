import APIModel
import SourceText

extension PagesLock {
  static let format = 1
  static let purpose =
    "facts of documentation pages as a person accepted them; written by 'docwright verify --accept'"

  /// JSON with a line for each fact, so that the difference of two locks reads as a list of facts.
  package var text: String {
    let pages = pages.sorted { $0.key < $1.key }.map { ($0.key, $0.value.record) }
    let document = JSON.record([
      ("docwright", .string(Self.purpose)),
      ("format", .number(String(Self.format))),
      ("pages", .record(pages)),
    ])
    return document.text(openLevels: 3) + "\n"
  }
}

extension JSON {
  /// The outer levels of objects, and the lists in them, over several lines; the rest on one.
  fileprivate func text(openLevels: Int, indent: String = "") -> String {
    let deeper = indent + "  "
    switch self {
    case .object(let members) where openLevels > 0 && !members.isEmpty:
      let lines = members.map {
        let value = $0.value.text(openLevels: openLevels - 1, indent: deeper)
        return "\(deeper)\(JSON.string($0.name).compactText): \(value)"
      }
      return "{\n\(lines.joined(separator: ",\n"))\n\(indent)}"
    case .array(let elements) where !elements.isEmpty:
      let lines = elements.map { deeper + $0.compactText }
      return "[\n\(lines.joined(separator: ",\n"))\n\(indent)]"
    default: return compactText
    }
  }
}

extension LockedPage {
  fileprivate var record: JSON {
    .stated([
      ("page", .string(address)),
      ("digest", .string(digest.text)),
      ("fetched", origin?.record),
      ("markup", .string(facts.format.rawValue)),
      ("title", facts.title.map(JSON.string)),
      ("requests", .array(facts.requests.map(\.lockRecord))),
      ("fields", .array(facts.fields.map(\.lockRecord))),
      ("examples", .array(facts.examples.map(\.lockRecord))),
      ("errors", .array(facts.errors.map(\.lockRecord))),
      ("gaps", .array(facts.gaps.map(\.lockRecord))),
    ])
  }
}

extension PageOrigin {
  fileprivate var record: JSON {
    .stated([
      ("from", .string(address)),
      ("etag", entityTag.map(JSON.string)),
      ("modified", lastModified.map(JSON.string)),
    ])
  }
}

extension RequestStatement {
  fileprivate var lockRecord: JSON {
    .stated([
      ("by", .string(source.rawValue)),
      ("method", method.map(JSON.string)),
      ("server", server.map(JSON.string)),
      ("path", path.map(JSON.string)),
    ])
  }
}

extension DocumentedField {
  fileprivate var lockRecord: JSON {
    .stated([
      ("in", .string(location.rawValue)),
      ("path", .string(path.text)),
      ("type", writtenType.map(JSON.string)),
      ("as", type?.json),
      ("required", requirement.flag.map(JSON.bool)),
      ("nullable", isNullable ? .bool(true) : nil),
      ("enum", values.map(JSON.array)),
      ("default", defaultValue),
      ("min", limits.minimum.map(JSON.number)),
      ("max", limits.maximum.map(JSON.number)),
      ("pattern", limits.pattern.map(JSON.string)),
      ("deprecated", deprecation == .none ? nil : .bool(true)),
    ])
  }
}

extension DocumentedField.Requirement {
  fileprivate var flag: Bool? {
    switch self {
    case .required: true
    case .optional: false
    case .notSaid: nil
    }
  }
}

extension PageExample {
  fileprivate var lockRecord: JSON {
    .stated([
      ("kind", .string(kind.rawValue)),
      ("status", status.map { .number(String($0)) }),
      ("language", language.map(JSON.string)),
    ])
  }
}

extension DocumentedError {
  fileprivate var lockRecord: JSON {
    .stated([("status", .number(String(status))), ("name", name.map(JSON.string))])
  }
}

extension Gap {
  fileprivate var lockRecord: JSON {
    .stated([("kind", .string(kind.rawValue)), ("subject", .string(subject))])
  }
}

extension JSON {
  /// An object of the members that have a value, in this order.
  fileprivate static func stated(_ members: [(String, JSON?)]) -> JSON {
    .record(members.compactMap { name, value in value.map { (name, $0) } })
  }

  fileprivate static func number(_ value: Double) -> JSON {
    .number(Int(exactly: value).map(String.init) ?? String(value))
  }
}
