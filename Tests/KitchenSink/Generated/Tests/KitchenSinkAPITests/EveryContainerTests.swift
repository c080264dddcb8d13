// Made by docwright from kitchen-sink/every-container.yaml: edit that file, not this one.

import ClientRuntime
import ClientTesting
import Foundation
import KitchenSinkAPI
import Testing

@Suite("containers.merge")
struct EveryContainerTests {
  @Test("The documented body decodes and encodes again without loss (a bit of everything)")
  func bodyABitOfEverything() throws {
    let fixture = try Fixture("every-container.a-bit-of-everything.request.json", in: .module)
    let body = try JSONDecoder().decode(Containers.self, from: fixture.data)
    let differences = try fixture.differences(from: body)
    #expect(differences == [])
  }

  @Test("The documented body decodes and encodes again without loss (next to nothing)")
  func bodyNextToNothing() throws {
    let fixture = try Fixture("every-container.next-to-nothing.request.json", in: .module)
    let body = try JSONDecoder().decode(Containers.self, from: fixture.data)
    let differences = try fixture.differences(from: body)
    #expect(differences == [])
  }

  @Test("The documented answer decodes and encodes again without loss (a bit of everything)")
  func responseABitOfEverything() throws {
    let fixture = try Fixture("every-container.a-bit-of-everything.json", in: .module)
    let response = try fixture.decoded(by: EveryContainer.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }

  @Test("The documented answer decodes and encodes again without loss (next to nothing)")
  func responseNextToNothing() throws {
    let fixture = try Fixture("every-container.next-to-nothing.json", in: .module)
    let response = try fixture.decoded(by: EveryContainer.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }
}
