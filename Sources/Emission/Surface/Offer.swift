/// Something that callers, or services, can do with a declaration.
enum Offer: Hashable {
  case setting
  /// To set what a type holds, whatever it is.
  case settingMembers
  /// `$name`, which tells absent from null.
  case projection
  /// Not to give an argument.
  case omission
  case conformance(String)
  /// That JSON goes without it.
  case absence
  /// That JSON has null there.
  case null

  /// What is to be said where callers lose it; nil if it isn't theirs.
  var lost: String? {
    switch self {
    case .setting: "can no longer be set"
    case .settingMembers: "has properties that can no longer be set"
    case .projection: "no longer has a projected value"
    case .omission: "can no longer be left out"
    case .conformance(let name): "no longer conforms to `\(name)`"
    case .absence, .null: nil
    }
  }

  /// What is to be said where callers win it.
  var gained: String? {
    switch self {
    case .setting: "can be set"
    case .settingMembers: "has properties that can be set"
    case .projection: "has a projected value"
    case .omission: "can be left out"
    case .conformance(let name): "conforms to `\(name)`"
    case .absence, .null: nil
    }
  }
}
