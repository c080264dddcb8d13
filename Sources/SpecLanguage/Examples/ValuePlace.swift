/// What people call a value: `the response`, or `'data[0].id'` for a part of it.
struct ValuePlace: Hashable, CustomStringConvertible {
  private let whole: String
  private let path: String

  init(_ whole: String) {
    self.init(whole: whole, path: "")
  }

  init(parameter: String) {
    self.init(whole: parameter, path: parameter)
  }

  private init(whole: String, path: String) {
    self.whole = whole
    self.path = path
  }

  func field(_ name: String) -> ValuePlace {
    ValuePlace(whole: whole, path: path.isEmpty ? name : "\(path).\(name)")
  }

  func element(_ index: Int) -> ValuePlace { ValuePlace(whole: whole, path: "\(path)[\(index)]") }

  var description: String { path.isEmpty ? whole : "'\(path)'" }
}
