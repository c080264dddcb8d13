import Testing

@testable import SpecLanguage

@Suite struct VocabularyTests {
  @Test("Every key has a name of its own in its mapping and says what it means")
  func keys() {
    for vocabulary in Vocabulary.all.map(\.value) {
      let names = vocabulary.keys.map(\.name)
      #expect(Set(names).count == names.count, "\(vocabulary.subject)")
      #expect(vocabulary.keys.allSatisfy { $0.meaning.hasSuffix(".") }, "\(vocabulary.subject)")
    }
  }
}
