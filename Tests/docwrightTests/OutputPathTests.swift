import Testing

@testable import docwright

@Suite struct OutputPathTests {
  @Test(
    "A path below the output folder is accepted",
    arguments: ["a", "a/b.swift", ".a", "a..b/...", "é/日"]
  )
  func confined(path: String) {
    #expect(OutputPath(path)?.text == path)
  }

  @Test(
    "A path that could lead out of the output folder is not",
    arguments: [
      "", "/", "/a", "a/", "a//b", ".", "..", "./a", "../a", "a/../b", "a/..", "a/.", "a\\b",
      "..\\a", "a\0b", "a\nb", "a\u{7F}", "../\u{338}a", "a/..\u{2F}\u{301}b",
    ]
  )
  func refused(path: String) {
    #expect(OutputPath(path) == nil)
  }

  @Test("The folders of a path come outermost first")
  func folders() {
    #expect(OutputPath("a/b/c")?.folders == ["a", "a/b"])
    #expect(OutputPath("a")?.folders == [])
  }
}
