import ClientRuntime
import Foundation
import Testing

@Suite("An open enum") struct OpenEnumTests {
  @Test("keeps values that nobody documented")
  func undocumented() throws {
    let json = Data(#"["asc","sideways","","ASC"]"#.utf8)
    let values = try JSONDecoder().decode([SortDirection].self, from: json)
    #expect(values.map(\.rawValue) == ["asc", "sideways", "", "ASC"])
    guard case .unrecognized("sideways") = values[1] else {
      Issue.record("\(values[1])")
      return
    }
    #expect(try JSONEncoder().encode(values) == json)
  }

  @Test("compares and hashes by raw value")
  func equality() {
    #expect(SortDirection.unrecognized("asc") == .asc)
    #expect(SortDirection.unrecognized("asc").hashValue == SortDirection.asc.hashValue)
    #expect(Set([SortDirection.asc, .unrecognized("asc"), .desc]).count == 2)
    #expect(SortDirection.unrecognized("a") != .unrecognized("b"))
  }

  @Test("can have integers as raw values")
  func integers() throws {
    let levels = try JSONDecoder().decode([Level].self, from: Data("[1,2,99,-1]".utf8))
    #expect(levels == [.low, .high, .unrecognized(99), .unrecognized(-1)])
    #expect(try JSONEncoder().encode(levels) == Data("[1,2,99,-1]".utf8))
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Level].self, from: Data("[\"1\"]".utf8))
    }
  }

  @Test("reads as its raw value")
  func description() {
    #expect("\(SortDirection.asc) \(SortDirection.unrecognized("x")) \(Level.high)" == "asc x 2")
  }

  @Test("rejects what has another type")
  func mismatch() {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([SortDirection].self, from: Data("[1]".utf8))
    }
  }
}
