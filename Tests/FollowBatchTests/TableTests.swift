import Testing

@testable import FollowBatch

@Suite("The table of the example")
struct TableTests {
  @Test("Columns are as wide as their widest cell, and no line ends in spaces")
  func columns() {
    let table = Table(
      heading: ["CALL", "STATUS", "WHY"],
      rows: [["call_123", "completed", ""], ["c", "failed", "no answer"]]
    )
    #expect(
      table.text == """
        CALL      STATUS     WHY
        call_123  completed
        c         failed     no answer
        """
    )
  }

  @Test("A table of nothing is its heading")
  func empty() {
    #expect(Table(heading: ["A", "B"], rows: []).text == "A  B")
  }

  @Test("What a service says stays on its line and commands no terminal")
  func unprintable() {
    let table = Table(heading: ["A", "B"], rows: [["x\ny\u{1B}[2J", "z"]])
    #expect(table.text == "A        B\nx y [2J  z")
  }

  @Test(
    "The bar is never shorter or longer than its frame",
    arguments: [(0, 0, 0), (0, 4, 0), (1, 4, 5), (4, 4, 20), (9, 4, 20), (-1, 4, 0)]
  )
  func bar(done: Int, total: Int, marks: Int) {
    let bar = progressBar(done, of: total)
    #expect(bar.count == 22)
    #expect(bar.count { $0 == "#" } == marks)
  }
}
