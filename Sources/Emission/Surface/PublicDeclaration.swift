/// Something in a generated module that callers can name, with all that they may rely on.
struct PublicDeclaration {
  enum Kind: String {
    case module, client, initializer, group, operation, method, argument, property, union
    case structure = "struct"
    case enumeration = "enum"
    case alias = "typealias"
    case enumerationCase = "case"
  }

  /// What it does to callers that there is one more of it.
  enum Addition {
    /// Nothing that isn't told of what it comes with.
    case implied
    case harmless
    /// Something must be written that wasn't needed before.
    case demanding(reason: String)
  }

  /// What the description calls it.
  enum Origin: Hashable {
    /// Its name on the wire, or in the description.
    case name(String)
    /// What a variant is, where nothing else tells it from others.
    case type(String)
  }

  /// Members of it whose order counts, by their names.
  enum Order {
    case free
    case arguments([String])
    /// What JSON is held against, one after the other.
    case trials([String])
  }

  let kind: Kind
  /// The full name of the type that it is part of; empty at the top of the module.
  let holder: String
  /// Its own name: `take`, `LogEntry`; an operation's is that of its request.
  let name: String
  /// What people know it as: `BlandClient.batches.logs(take:)`.
  let title: String
  /// Nil where only the name counts.
  var origin: Origin?
  /// On one line, without `public`.
  let text: String
  /// As an argument of an initializer, where the text doesn't show it.
  var argument = ""
  /// The description that it comes from: `bland/get-batch-logs.yaml`.
  let source: String
  var addition = Addition.harmless
  var facts: [Fact] = []
  var offers: [Offer] = []
  var order = Order.free
  /// The declarations in the emitted code that it stands for.
  var code: [EmittedDeclaration]

  /// `LogEntry.Payload`
  var fullName: String { holder.isEmpty ? name : "\(holder).\(name)" }
}

/// A public declaration as the emitted code has it.
struct EmittedDeclaration: Hashable {
  /// The type that it stands in; empty at the top of the module.
  let holder: String
  /// On one line, without `public` and without bodies or values.
  let text: String

  init(_ text: String, in holder: String = "") {
    self.holder = holder
    self.text = text.unbroken
  }
}

extension String {
  /// Code that was laid out over several lines, on one.
  var unbroken: String {
    split(separator: "\n").map { $0.drop { $0 == " " } }.reduce("") { code, line in
      let isTight = code.isEmpty || code.hasSuffix("(") || line.hasPrefix(")")
      return code + (isTight ? "" : " ") + line
    }
  }
}
