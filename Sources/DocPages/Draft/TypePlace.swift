import SourceText

/// Where in a description a type is to stand.
struct TypePlace {
  /// Which way values go.
  enum Use { case sent, answered }

  let use: Use
  /// As `inferred` spells it: `response.data[].id`.
  private(set) var fact: String
  /// What a type here would be called.
  private(set) var words: NameWords
  /// Whether it has been said that only examples show what is here.
  private(set) var isInferred: Bool
  /// The line of the page that has to do with it.
  private(set) var range: SourceRange?
  private(set) var depth = 0
  /// Whether what is below has no names of its own, as in a union.
  private var isNameless = false

  init(
    _ use: Use,
    fact: String,
    words: NameWords,
    isInferred: Bool = false,
    range: SourceRange? = nil
  ) {
    self.use = use
    self.fact = fact
    self.words = words
    self.isInferred = isInferred
    self.range = range
  }

  func member(_ name: String, isInferred: Bool, range: SourceRange?) -> TypePlace {
    var place = part("." + name)
    place.words = NameWords(name)
    place.isInferred = isInferred
    place.range = range ?? self.range
    return place
  }

  var elements: TypePlace { part("[]") }
  var mapValues: TypePlace { part("{}") }

  /// One of several types.
  var variant: TypePlace {
    var place = part("")
    place.isNameless = true
    return place
  }

  /// In a type of that name.
  func inside(_ name: String) -> TypePlace {
    var place = self
    place.fact = "types.\(name)"
    place.isNameless = false
    return place
  }

  private func part(_ marks: String) -> TypePlace {
    var place = self
    if !isNameless { place.fact += marks }
    place.words = words.singular
    place.depth += 1
    return place
  }
}
