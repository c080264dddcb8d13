// Made by docwright from kitchen-sink/unions-by-fit.yaml: edit that file, not this one.

import ClientRuntime
import ClientTesting
import Foundation
import KitchenSinkAPI
import Testing

@Suite("unions.fits")
struct UnionsByFitTests {
  @Test("The documented body decodes and encodes again without loss (a text)")
  func bodyAText() throws {
    let fixture = try Fixture("unions-by-fit.a-text.request.json", in: .module)
    let body = try JSONDecoder().decode(Input.self, from: fixture.data)
    let differences = try fixture.differences(from: body)
    #expect(differences == [])
  }

  @Test("The documented body decodes and encodes again without loss (several texts)")
  func bodySeveralTexts() throws {
    let fixture = try Fixture("unions-by-fit.several-texts.request.json", in: .module)
    let body = try JSONDecoder().decode(Input.self, from: fixture.data)
    let differences = try fixture.differences(from: body)
    #expect(differences == [])
  }

  @Test("The documented body decodes and encodes again without loss (an object)")
  func bodyAnObject() throws {
    let fixture = try Fixture("unions-by-fit.an-object.request.json", in: .module)
    let body = try JSONDecoder().decode(Input.self, from: fixture.data)
    let differences = try fixture.differences(from: body)
    #expect(differences == [])
  }

  @Test("The documented body decodes and encodes again without loss (a number)")
  func bodyANumber() throws {
    let fixture = try Fixture("unions-by-fit.a-number.request.json", in: .module)
    let body = try JSONDecoder().decode(Input.self, from: fixture.data)
    let differences = try fixture.differences(from: body)
    #expect(differences == [])
  }

  @Test("The documented answer decodes and encodes again without loss (a text)")
  func responseAText() throws {
    let fixture = try Fixture("unions-by-fit.a-text.json", in: .module)
    let response = try fixture.decoded(by: UnionsByFit.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }

  @Test("The documented answer decodes and encodes again without loss (several texts)")
  func responseSeveralTexts() throws {
    let fixture = try Fixture("unions-by-fit.several-texts.json", in: .module)
    let response = try fixture.decoded(by: UnionsByFit.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }

  @Test("The documented answer decodes and encodes again without loss (an object)")
  func responseAnObject() throws {
    let fixture = try Fixture("unions-by-fit.an-object.json", in: .module)
    let response = try fixture.decoded(by: UnionsByFit.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }
}
