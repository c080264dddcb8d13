import APIModel

/// Links to the symbols of a module, as DocC writes them.
struct SymbolLinks {
  let types: SwiftTypes

  /// ``` ``BlandClient/Batches`` ``` for `BlandClient.Batches`.
  func link(_ type: String) -> String {
    "``" + type.split(separator: ".").joined(separator: "/") + "``"
  }

  func link(_ operation: Operation) -> String { link(types.names.request(operation)) }

  /// The spelling of a type with a link in it, where the API declares what it is or consists of.
  func linked(_ spelling: String, to schema: Schema?) -> String {
    guard let name = schema?.typeNames.first.map(types.names.type) else { return code(spelling) }
    for (opening, closing) in [("", ""), ("", "?"), ("[", "]"), ("[", "]?")]
    where spelling == opening + name + closing { return opening + link(name) + closing }
    return code(spelling)
  }
}
