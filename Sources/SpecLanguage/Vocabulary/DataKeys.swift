/// Keys of a mapping that are data: names of fields, of types, of schemes.
struct DataKeys {
  /// What such a key means, in one line of Markdown.
  let meaning: String
  /// What it looks like, where that can be said.
  let form: TextForm?

  private init(_ meaning: String, form: TextForm? = nil) {
    self.meaning = meaning
    self.form = form
  }
}

extension DataKeys {
  static let types = DataKeys(
    "A type: one of any form, or a mapping with its fields.",
    form: .typeName
  )
  static let variants = DataKeys("A variant: its name, and its type.")
  static let values = DataKeys("A documented value, and what it means.")
  static let schemes = DataKeys(
    "A way to prove who is calling: its name, and how it is sent.",
    form: .name
  )
  static let arguments = DataKeys("The value that the example gives to this parameter.")

  static func fields(_ place: FieldPlace) -> DataKeys {
    switch place {
    case .property:
      DataKeys("A field: its type, or a mapping that says more. `name?` may be absent.")
    case .path: DataKeys("A parameter in the path: the name of a `{hole}`.")
    case .query:
      DataKeys("A parameter in the query: its type, or more. `name?` may be left out.")
    case .headers: DataKeys("A header: its type, or more. `name?` may be left out.")
    case .cookies: DataKeys("A cookie: its type, or more. `name?` may be left out.")
    case .client:
      DataKeys("A value that the client is made with. `name?` may be left out.")
    }
  }
}
