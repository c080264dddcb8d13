// Made by docwright from kitchen-sink/create-order.yaml: edit that file, not this one.

import ClientRuntime
import ClientTesting
import Foundation
import KitchenSinkAPI
import Testing

@Suite("orders.create")
struct CreateOrderTests {
  @Test("The request is the documented one (as little as possible)")
  func requestAsLittleAsPossible() async throws {
    let answer = try Fixture("create-order.as-little-as-possible.json", in: .module).data
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 200, body: answer))
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: recorder
    )
    _ = try await kitchenSink.orders.create(
      product: try Coding.uuid.decode("6398342c-d7de-4a11-ba86-3d86e5746699"),
      quantity: 100,
      address: CreateOrder.Body.Address(lines: ["Nowhere"]),
      card: CreateOrder.Body.Card(number: "4111111111111111", cvc: "123")
    )
    let sent = try #require(recorder.requests.first)
    let line = "POST https://api.example.com/base/orders"
    #expect(sent.line == line)
    #expect(sent.headers["x-api-key"] == "YOUR_API_KEY")
    #expect(sent.headers["x-tenant"] == "YOUR_TENANT")
    let expected = try Fixture("create-order.as-little-as-possible.request.json", in: .module)
    let differences = try expected.differences(from: sent.json)
    #expect(differences == [])
  }

  @Test("The documented body decodes and encodes again without loss (one gift)")
  func bodyOneGift() throws {
    let fixture = try Fixture("create-order.one-gift.request.json", in: .module)
    let body = try fixture.decoded(as: CreateOrder.Body.self)
    let differences = try fixture.differences(from: body)
    #expect(differences == [])
  }

  @Test("The documented answer decodes and encodes again without loss (one gift)")
  func responseOneGift() throws {
    let fixture = try Fixture("create-order.one-gift.json", in: .module)
    let response = try fixture.decoded(by: CreateOrder.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }

  @Test("The documented answer decodes and encodes again without loss (as little as possible)")
  func responseAsLittleAsPossible() throws {
    let fixture = try Fixture("create-order.as-little-as-possible.json", in: .module)
    let response = try fixture.decoded(by: CreateOrder.self)
    let differences = try fixture.differences(from: response)
    #expect(differences == [])
  }

  @Test("The documented failure is told (no money)")
  func failureNoMoney() async throws {
    let fixture = try Fixture("create-order.no-money.json", in: .module)
    let transport = CannedTransport(status: 402, body: fixture.data)
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: transport
    )
    .with { $0.retry = .never }
    let error = await #expect(throws: APIError.self) {
      try await kitchenSink.orders.create(
        product: try Coding.uuid.decode("6398342c-d7de-4a11-ba86-3d86e5746699"),
        quantity: 100,
        address: CreateOrder.Body.Address(lines: ["Nowhere"]),
        card: CreateOrder.Body.Card(number: "4111111111111111", cvc: "123")
      )
    }
    #expect(error?.status == 402)
    let failure = try #require(error?.kitchenSinkFailure)
    if case .unrecognized = failure { Issue.record("\(failure) has no documented shape") }
    let differences = try fixture.differences(from: failure)
    #expect(differences == [])
  }

  @Test("The documented failure is told (no money and no reason)")
  func failureNoMoneyAndNoReason() async throws {
    let fixture = try Fixture("create-order.no-money-and-no-reason.json", in: .module)
    let transport = CannedTransport(status: 402, body: fixture.data)
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: transport
    )
    .with { $0.retry = .never }
    let error = await #expect(throws: APIError.self) {
      try await kitchenSink.orders.create(
        product: try Coding.uuid.decode("6398342c-d7de-4a11-ba86-3d86e5746699"),
        quantity: 100,
        address: CreateOrder.Body.Address(lines: ["Nowhere"]),
        card: CreateOrder.Body.Card(number: "4111111111111111", cvc: "123")
      )
    }
    #expect(error?.status == 402)
    let failure = try #require(error?.kitchenSinkFailure)
    if case .unrecognized = failure { Issue.record("\(failure) has no documented shape") }
    let differences = try fixture.differences(from: failure)
    #expect(differences == [])
  }

  @Test("The documented failure is told (no such product)")
  func failureNoSuchProduct() async throws {
    let transport = CannedTransport(status: 404)
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: transport
    )
    .with { $0.retry = .never }
    let error = await #expect(throws: APIError.self) {
      try await kitchenSink.orders.create(
        product: try Coding.uuid.decode("6398342c-d7de-4a11-ba86-3d86e5746699"),
        quantity: 100,
        address: CreateOrder.Body.Address(lines: ["Nowhere"]),
        card: CreateOrder.Body.Card(number: "4111111111111111", cvc: "123")
      )
    }
    #expect(error?.status == 404)
  }

  @Test("The documented failure is told (in use)")
  func failureInUse() async throws {
    let fixture = try Fixture("create-order.in-use.json", in: .module)
    let transport = CannedTransport(status: 409, body: fixture.data)
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: transport
    )
    .with { $0.retry = .never }
    let error = await #expect(throws: APIError.self) {
      try await kitchenSink.orders.create(
        product: try Coding.uuid.decode("6398342c-d7de-4a11-ba86-3d86e5746699"),
        quantity: 100,
        address: CreateOrder.Body.Address(lines: ["Nowhere"]),
        card: CreateOrder.Body.Card(number: "4111111111111111", cvc: "123")
      )
    }
    #expect(error?.status == 409)
    let failure = try #require(error?.kitchenSinkFailure)
    if case .unrecognized = failure { Issue.record("\(failure) has no documented shape") }
    let differences = try fixture.differences(from: failure)
    #expect(differences == [])
  }

  @Test("The documented failure is told (sold out for ever)")
  func failureSoldOutForEver() async throws {
    let fixture = try Fixture("create-order.sold-out-for-ever.json", in: .module)
    let transport = CannedTransport(status: 409, body: fixture.data)
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: transport
    )
    .with { $0.retry = .never }
    let error = await #expect(throws: APIError.self) {
      try await kitchenSink.orders.create(
        product: try Coding.uuid.decode("6398342c-d7de-4a11-ba86-3d86e5746699"),
        quantity: 100,
        address: CreateOrder.Body.Address(lines: ["Nowhere"]),
        card: CreateOrder.Body.Card(number: "4111111111111111", cvc: "123")
      )
    }
    #expect(error?.status == 409)
    let failure = try #require(error?.kitchenSinkFailure)
    if case .unrecognized = failure { Issue.record("\(failure) has no documented shape") }
    let differences = try fixture.differences(from: failure)
    #expect(differences == [])
  }

  @Test("The documented failure is told (too early)")
  func failureTooEarly() async throws {
    let fixture = try Fixture("create-order.too-early.json", in: .module)
    let transport = CannedTransport(status: 425, body: fixture.data)
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: transport
    )
    .with { $0.retry = .never }
    let error = await #expect(throws: APIError.self) {
      try await kitchenSink.orders.create(
        product: try Coding.uuid.decode("6398342c-d7de-4a11-ba86-3d86e5746699"),
        quantity: 100,
        address: CreateOrder.Body.Address(lines: ["Nowhere"]),
        card: CreateOrder.Body.Card(number: "4111111111111111", cvc: "123")
      )
    }
    #expect(error?.status == 425)
    let failure = try #require(error?.kitchenSinkFailure)
    if case .unrecognized = failure { Issue.record("\(failure) has no documented shape") }
    let differences = try fixture.differences(from: failure)
    #expect(differences == [])
  }

  @Test("The documented failure is told (too many)")
  func failureTooMany() async throws {
    let fixture = try Fixture("create-order.too-many.json", in: .module)
    let transport = CannedTransport(status: 429, body: fixture.data)
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: transport
    )
    .with { $0.retry = .never }
    let error = await #expect(throws: APIError.self) {
      try await kitchenSink.orders.create(
        product: try Coding.uuid.decode("6398342c-d7de-4a11-ba86-3d86e5746699"),
        quantity: 100,
        address: CreateOrder.Body.Address(lines: ["Nowhere"]),
        card: CreateOrder.Body.Card(number: "4111111111111111", cvc: "123")
      )
    }
    #expect(error?.status == 429)
    let failure = try #require(error?.kitchenSinkFailure)
    if case .unrecognized = failure { Issue.record("\(failure) has no documented shape") }
    let differences = try fixture.differences(from: failure)
    #expect(differences == [])
  }

  @Test("The documented failure is told (closed)")
  func failureClosed() async throws {
    let fixture = try Fixture("create-order.closed.json", in: .module)
    let transport = CannedTransport(status: 503, body: fixture.data)
    let kitchenSink = KitchenSinkClient(
      apiKey: "YOUR_API_KEY",
      tenant: "YOUR_TENANT",
      transport: transport
    )
    .with { $0.retry = .never }
    let error = await #expect(throws: APIError.self) {
      try await kitchenSink.orders.create(
        product: try Coding.uuid.decode("6398342c-d7de-4a11-ba86-3d86e5746699"),
        quantity: 100,
        address: CreateOrder.Body.Address(lines: ["Nowhere"]),
        card: CreateOrder.Body.Card(number: "4111111111111111", cvc: "123")
      )
    }
    #expect(error?.status == 503)
    let failure = try #require(error?.kitchenSinkFailure)
    if case .unrecognized = failure { Issue.record("\(failure) has no documented shape") }
    let differences = try fixture.differences(from: failure)
    #expect(differences == [])
  }
}
