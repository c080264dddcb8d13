import Foundation
import Testing

@testable import ClientRuntime

@Suite("A secret") struct SecretTests {
  private static let key = #"sk/Ab+9="é\x"#

  @Test(
    "is hidden in every spelling in which it may come back",
    arguments: [
      #"sk/Ab+9="é\x"#, #"sk\/Ab+9=\"é\\x"#, #"sk\/Ab+9=\"\u00e9\\x"#, #"sk\/Ab+9=\"\u00E9\\x"#,
      #"sk\\\/Ab+9=\\\"é\\\\x"#, #"sk\u002fAb\u002B9\u003d\u0022é\u005cx"#,
      "sk%2FAb%2B9%3D%22%C3%A9%5Cx", "sk%2fAb%2b9%3d%22%c3%a9%5cx", "sk/Ab%2B9=%22é%5Cx",
      "sk%252FAb%252B9%253D%2522%25C3%25A9%255Cx", "sk/Ab+9=&quot;é\\x", "sk/Ab+9=&#34;&#xE9;\\x",
      "sk&#47;Ab&#43;9=&QUOT;&#233;&#92;x",
    ]
  )
  func spellings(text: String) {
    let redaction = Redaction(secrets: [Self.key])
    #expect(redaction.text("no such key: \(text).") == "no such key: •••.")
    #expect(redaction.text(text + text) == "••••••")
  }

  @Test("is hidden within Base64, wherever it stands in what is encoded", arguments: 0...5)
  func base64(offset: Int) {
    let key = "abc>>>???key-0123456789"
    let whole = Data((String(repeating: "u", count: offset) + key + ":rest").utf8)
      .base64EncodedString()
    let url = whole.replacing("+", with: "-").replacing("/", with: "_")
    for text in [whole, url, whole.replacing("/", with: #"\/"#), whole.replacing("+", with: "%2B")]
    {
      let shown = Redaction(secrets: [key]).text("token \(text) end")
      #expect(shown.contains("•••") && shown.hasPrefix("token ") && shown.hasSuffix(" end"))
      #expect(shown.count < 30, "\(shown)")
    }
  }

  @Test("that is cut off by the end is hidden too")
  func cutOff() {
    let redaction = Redaction(secrets: ["s3cret/key"])
    for end in ["s3cret/ke", "s3cr", #"s3cret\"#, #"s3cret\u00"#, "s3cret%2", "s3cret&#4"] {
      #expect(redaction.text("key \(end)") == "key •••")
    }
    #expect(redaction.text("key s3c") == "key s3c")
  }

  @Test("that is short is hidden where it stands alone, and leaves other words as they are")
  func short() {
    let redaction = Redaction(secrets: ["key", "7"])
    #expect(
      redaction.text(#"{"key":"key","monkey":7,"n":77,"q":"?k=key&a%26key=1\nkey\u0026key"}"#)
        == #"{"•••":"•••","monkey":•••,"n":77,"q":"?k=•••&a%26•••=1\n•••\u0026•••"}"#
    )
    #expect(redaction.text("keys key_ key") == "keys key_ •••")
  }

  @Test("is hidden as a whole where another one starts as it does")
  func overlapping() {
    let redaction = Redaction(secrets: ["secret-1", "secret-1-and-more"])
    #expect(redaction.text("x secret-1-and-more y secret-1 z") == "x ••• y ••• z")
  }

  @Test("leaves text as it is that is only like it")
  func others() {
    let redaction = Redaction(secrets: ["s3cret/key", ""])
    for text in ["s3cret/ke y", "s3cret%2Gkey", #"s3cret\u0030key"#, "s3cret&lt;key", "%%%", "&;"] {
      #expect(redaction.text(text) == text)
    }
  }
}
