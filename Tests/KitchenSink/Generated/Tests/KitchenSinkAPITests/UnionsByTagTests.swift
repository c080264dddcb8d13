// Made by docwright from kitchen-sink/unions-by-tag.yaml: edit that file, not this one.

import ClientRuntime
import ClientTesting
import Foundation
import KitchenSinkAPI
import Testing

@Suite("unions.tags")
struct UnionsByTagTests {
  @Test("The documented body decodes and encodes again without loss (all shapes)")
  func bodyAllShapes() throws {
    let fixture = try Fixture("unions-by-tag.all-shapes.request.json", in: .module)
    let body = try JSONDecoder().decode(UnionsByTag.Body.self, from: fixture.data)
    let differences = try fixture.differences(from: body)
    #expect(differences == [])
  }

  @Test("The documented body decodes and encodes again without loss (one square)")
  func bodyOneSquare() throws {
    let fixture = try Fixture("unions-by-tag.one-square.request.json", in: .module)
    let body = try JSONDecoder().decode(UnionsByTag.Body.self, from: fixture.data)
    let differences = try fixture.differences(from: body)
    #expect(differences == [])
  }

  @Test("The documented answer decodes and encodes again without loss (all shapes)")
  func responseAllShapes() throws {
    let fixture = try Fixture("unions-by-tag.all-shapes.json", in: .module)
    let response = try fixture.decoded(by: UnionsByTag.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }

  @Test("The documented answer decodes and encodes again without loss (one square)")
  func responseOneSquare() throws {
    let fixture = try Fixture("unions-by-tag.one-square.json", in: .module)
    let response = try fixture.decoded(by: UnionsByTag.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }
}
