import ClientTesting
import Foundation
import Testing

@testable import ClientRuntime

@Suite("The kind of a body") struct BodyKindTests {
  @Test(
    "is told by what is in it, and by its media type only where it may be either",
    arguments: [
      ("", nil, BodyKind.empty), (" \r\n\t", "text/html", .empty),
      (#"{"a":1}"#, nil, .json), (#"{"a":1}"#, "text/html", .json), ("\u{FEFF}[]", nil, .json),
      ("404", "application/json", .json), ("404", "text/html", .html(title: nil)),
      ("404", "text/plain", .json), (#""no""#, nil, .json),
      (#"{"a":[1,2"#, "application/json", .incompleteJSON(bytes: 9)),
      (#"{"a":[1,2"#, "text/html", .incompleteJSON(bytes: 9)),
      (#"{"a":tr"#, nil, .incompleteJSON(bytes: 7)), (#"["é"#, nil, .incompleteJSON(bytes: 4)),
      ("t", nil, .text), ("{a:1}", nil, .text), ("{}{}", nil, .text), ("Bad gateway", nil, .text),
      ("Bad gateway", "text/html", .html(title: nil)),
      ("Bad gateway", "application/json", .text),
      ("\n<!DOCTYPE html>\n<html><p>x", nil, .html(title: nil)),
      ("<HTML><Title lang=en>\n 502 Bad\n Gateway </Title>", nil, .html(title: "502 Bad Gateway")),
      ("<html><title></title>", nil, .html(title: nil)), ("<html><title", nil, .html(title: nil)),
      ("<html><title>x", nil, .html(title: nil)),
      ("<?xml version='1.0'?><Error/>", "application/xml", .text),
    ] as [(String, String?, BodyKind)]
  )
  func kinds(text: String, mediaType: String?, kind: BodyKind) {
    #expect(BodyKind(Data(text.utf8), mediaType: mediaType) == kind)
  }

  @Test("is bytes for what is mostly no text")
  func bytes() {
    let image = Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D])
    #expect(BodyKind(image, mediaType: "image/png") == .bytes(count: 12))
    #expect(BodyKind(Data("{\"a\":1}".utf16.flatMap { [UInt8($0), 0] })) == .bytes(count: 14))
    #expect(BodyKind(Data("caf\u{E9} ferm\u{E9}".unicodeScalars.map { UInt8($0.value) })) == .text)
  }

  @Test("is JSON that ends too early for every start of an object, and JSON for all of it")
  func prefixes() {
    let json = Data(#"{"a\"":[true,null,-1.5e+7,{}],"b":{"c":"\u00e9","d":[[]]} }"#.utf8)
    for count in 1..<json.count {
      #expect(BodyKind(json.prefix(count)) == .incompleteJSON(bytes: count))
    }
    #expect(JSONSyntax(json) == .complete)
  }

  @Test(
    "tells where text stops being JSON",
    arguments: [
      ("[1,]", 3), ("[1 2]", 3), (#"{"a" 1}"#, 5), (#"{1:2}"#, 1), (#"{"a":1,}"#, 7), ("[01]", 1),
      ("[1.]", 1), ("[+1]", 1), ("[0x10]", 1), ("[-]", 1), ("[truE]", 1), ("[nan]", 1), ("]", 0),
      ("[}", 1), ("1 2", 2), ("[\"a\nb\"]", 1), ("{'a':1}", 1), ("[1e]", 1), ("[\u{FF}]", 1),
    ]
  )
  func mistakes(text: String, position: Int) {
    #expect(JSONSyntax(Data(text.utf8)) == .mistake(at: position))
  }

  @Test("is found without recursion")
  func depth() {
    let open = Data(repeating: UInt8(ascii: "["), count: 200_000)
    #expect(BodyKind(open) == .incompleteJSON(bytes: 200_000))
    #expect(BodyKind(open + Data(repeating: UInt8(ascii: "]"), count: 200_000)) == .json)
  }
}
