// Made by docwright from the descriptions in kitchen-sink: edit those, not this.

import KitchenSinkAPI

import struct Foundation.Data

// The samples of the documentation, so that they are compiled. Nothing runs them.

func sampleClient(_ apiKey: String, _ tenant: String) async throws {
  let kitchenSink = KitchenSinkClient(apiKey: apiKey, tenant: tenant)
  _ = kitchenSink
}

func sampleClient2(_ accessToken: String, _ tenant: String) async throws {
  let kitchenSink = KitchenSinkClient(accessToken: accessToken, tenant: tenant)
  _ = kitchenSink
}

func sampleClient3(_ username: String, _ password: String, _ tenant: String) async throws {
  let kitchenSink = KitchenSinkClient(
    username: username,
    password: password,
    tenant: tenant
  )
  _ = kitchenSink
}

func sampleClient4(_ link: String, _ tenant: String) async throws {
  let kitchenSink = KitchenSinkClient(link: link, tenant: tenant)
  _ = kitchenSink
}

func sampleClient5(_ session: String, _ tenant: String) async throws {
  let kitchenSink = KitchenSinkClient(session: session, tenant: tenant)
  _ = kitchenSink
}

func sampleSettings(_ kitchenSink: KitchenSinkClient) async throws {
  let patient = kitchenSink.with { $0.timeouts.total = .seconds(600) }
  _ = patient
}

func sampleSettings2(_ kitchenSink: KitchenSinkClient) async throws {
  let impatient = kitchenSink.with { $0.retry = .never }
  _ = impatient
}

func sampleCredential(
  _ kitchenSink: KitchenSinkClient,
  _ currentToken: @escaping @Sendable () async throws -> String
) async throws {
  let lasting = kitchenSink.authenticated { .header("X-Api-Key", try await currentToken()) }
  _ = lasting
}

func sampleRequest(_ kitchenSink: KitchenSinkClient, _ body: Containers) async throws {
  let answer = try await kitchenSink.answer(to: EveryContainer(body: body))
  print(answer.status)
}

func sampleFailure(_ kitchenSink: KitchenSinkClient, _ body: Containers) async throws {
  do {
    _ = try await kitchenSink.containers.merge(body)
  } catch let error as APIError {
    print(error.summary)
    if let failure = error.kitchenSinkFailure { print(failure) }
  }
}

@available(*, deprecated)
func sampleCancelOrder(_ kitchenSink: KitchenSinkClient) async throws {
  try await kitchenSink.orders.cancel("o/1 ä?#%", ifMatch: "\"abc\"")
}

func sampleCreateOrder(_ kitchenSink: KitchenSinkClient) async throws {
  let order = try await kitchenSink.orders.create(
    product: try Coding.uuid.decode("6398342c-d7de-4a11-ba86-3d86e5746699"),
    quantity: 1,
    address: CreateOrder.Body.Address(
      lines: ["1 Main Street", "Springfield"],
      country: "US"
    ),
    card: CreateOrder.Body.Card(number: "4111111111111111", cvc: "123"),
    dryRun: false,
    giftWrap: true,
    notes: [
      CreateOrder.Body.Note(text: "Ring twice."),
      CreateOrder.Body.Note(
        text: "Not before noon.",
        at: try Coding.timestamp.decode("2025-05-08T12:00:00Z")
      ),
    ],
    patience: .seconds(48 * 3600)
  )
  _ = order
}

func sampleEveryAlias(_ kitchenSink: KitchenSinkClient, _ body: [Aliases]) async throws {
  let swapped = try await kitchenSink.aliases.swap(
    "i-1",
    body: body,
    moments: [
      try Coding.timestamp.decode("2025-05-08T19:28:42Z"),
      try Coding.timestamp.decode("2025-05-08T19:28:43Z"),
    ],
    span: .seconds(1.5)
  )
  _ = swapped
}

func sampleEveryContainer(_ kitchenSink: KitchenSinkClient, _ body: Containers) async throws {
  let containers = try await kitchenSink.containers.merge(body)
  _ = containers
}

func sampleEveryEnumeration(_ kitchenSink: KitchenSinkClient) async throws {
  let answer = try await kitchenSink.enumerations.echo(
    .hearts,
    sort: .desc,
    weekday: .noneAtAll,
    weekdays: [.value0, .value6],
    awkward: [.empty, .aB, .value, .twoLines],
    pageSize: .value50
  )
  _ = answer
}

func sampleEveryParameter(_ kitchenSink: KitchenSinkClient) async throws {
  let answer = try await kitchenSink.stores.shelves.visits(
    storeID: try Coding.uuid.decode("6398342c-d7de-4a11-ba86-3d86e5746699"),
    row: 3,
    column: .left,
    day: try Coding.date.decode("2025-05-08"),
    must: [
      try Coding.uuid.decode("6398342c-d7de-4a11-ba86-3d86e5746699"),
      try Coding.uuid.decode("a9a033b7-44d8-40c6-aaec-42cd43106273"),
    ],
    name: "x/y",
    xAttempt: 1,
    ids: [1, 2, 3],
    words: ["a,b", "c d", "", "ä&="],
    moments: [
      try Coding.timestamp.decode("2025-05-08T19:28:42Z"),
      try Coding.timestamp.decode("2025-05-08T19:28:42.5Z"),
    ],
    lengths: [.milliseconds(1), .seconds(2.5 / 1000)],
    since: try Coding.timestamp.decode("2025-05-08T19:28:42.748Z"),
    until: try Coding.epochMilliseconds.decode(1703097600000),
    seen: try Coding.epochSeconds.decode(1703097600),
    born: try Coding.date.decode("2001-02-03"),
    lasting: .seconds(1.5 * 60),
    owner: try Coding.uuid.decode("a9a033b7-44d8-40c6-aaec-42cd43106273"),
    home: try Coding.url.decode("https://example.com/?a=b&c=d#e"),
    blob: try Coding.base64.decode("+/+/AA=="),
    deep: true,
    ratio: 0.75,
    big: 9007199254740993,
    hint: "perhaps",
    filterKind: "all",
    aBCD: "100 % + 1",
    old: false,
    token: "hunter2",
    xSince: try Coding.timestamp.decode("2025-05-08T19:28:42Z"),
    xLabels: ["a", "b c"],
    xReason: "no reason",
    acceptLanguage: "de-DE",
    theme: .dark,
    visits: 3,
    device: try Coding.uuid.decode("6398342c-d7de-4a11-ba86-3d86e5746699")
  )
  _ = answer
}

func sampleEveryPresence(_ kitchenSink: KitchenSinkClient, _ body: Presences) async throws {
  let presences = try await kitchenSink.presences.change(body)
  _ = presences
}

func sampleEveryScalar(_ kitchenSink: KitchenSinkClient) async throws {
  let kitchenSinkEveryScalar = try await kitchenSink.scalars.replace(
    try Coding.uuid.decode("6398342c-d7de-4a11-ba86-3d86e5746699"),
    body: KitchenSinkEveryScalar(
      text: "Hello",
      flag: true,
      ratio: 0.25,
      count: 42,
      serial: 9007199254740993,
      id: try Coding.uuid.decode("6398342c-d7de-4a11-ba86-3d86e5746699"),
      home: try Coding.url.decode("https://example.com/a/b?c=d&e=%20#f"),
      created: try Coding.timestamp.decode("2025-05-08T19:28:42.748Z"),
      changed: try Coding.timestamp.decode("2025-05-08T19:28:42Z"),
      moved: try Coding.timestamp.decode("2025-05-08T09:28:42.5-10:00"),
      birthday: try Coding.date.decode("2024-02-29"),
      seenAt: try Coding.epochSeconds.decode(1703097600),
      seenMs: try Coding.epochMilliseconds.decode(1703097600250),
      waitMs: .milliseconds(342),
      waitS: .seconds(45.2),
      waitMin: .seconds(90 * 60),
      waitH: .seconds(1.5 * 3600),
      waitD: .seconds(30 * 86400),
      blob: try Coding.base64.decode("SGVsbG8="),
      whatever: [1, "two", ["three": 3.0], .null, false],
      bag: ["a key": [], "": .null],
      nothing: JSONNull(),
      ident: "x-1"
    )
  )
  _ = kitchenSinkEveryScalar
}

func sampleGetBackup(_ kitchenSink: KitchenSinkClient) async throws {
  let answer = try await kitchenSink.admin.backup()
  _ = answer
}

func sampleGetExport(_ kitchenSink: KitchenSinkClient) async throws {
  let responseData = try await kitchenSink.exports.get(7, verbose: true)
  _ = responseData
}

func sampleGetExportWaiting(_ kitchenSink: KitchenSinkClient) async throws {
  let responseData = try await kitchenSink.exports.waitUntilReady(
    7,
    verbose: true,
    timeout: .seconds(600)
  )
  _ = responseData
}

func sampleGetImport(_ kitchenSink: KitchenSinkClient, _ what: Period) async throws {
  let answer = try await kitchenSink.exports.getImport("i-1", what: what)
  _ = answer
}

func sampleGetImportWaiting(_ kitchenSink: KitchenSinkClient, _ what: Period) async throws {
  let answer = try await kitchenSink.exports.waitUntilGetImportReady(
    "i-1",
    what: what,
    waitingTimeout: .seconds(600)
  )
  _ = answer
}

func sampleGetJob(_ kitchenSink: KitchenSinkClient) async throws {
  let job = try await kitchenSink.task.get("j-1")
  _ = job
}

func sampleGetJobWaiting(_ kitchenSink: KitchenSinkClient) async throws {
  let job = try await kitchenSink.task.waitUntilDone("j-1", timeout: .seconds(600))
  _ = job
}

func sampleListChanges(_ kitchenSink: KitchenSinkClient) async throws {
  let items = try await kitchenSink.changes.list(
    since: try Coding.timestamp.decode("2025-05-08T19:28:42Z")
  )
  _ = items
}

func sampleListChangesItems(_ kitchenSink: KitchenSinkClient) async throws {
  for try await item in kitchenSink.changes.list(
    since: try Coding.timestamp.decode("2025-05-08T19:28:42Z")
  ).all {
    print(item)
  }
}

func sampleListChangesPages(_ kitchenSink: KitchenSinkClient) async throws {
  for try await page in kitchenSink.changes.list(
    since: try Coding.timestamp.decode("2025-05-08T19:28:42Z")
  ).pages {
    print(page.items.count, page.head.status)
  }
}

func sampleListFiles(_ kitchenSink: KitchenSinkClient) async throws {
  let answer = try await kitchenSink.files.list(9007199254740993, size: 1)
  _ = answer
}

func sampleListFilesItems(_ kitchenSink: KitchenSinkClient) async throws {
  for try await fileEntry in kitchenSink.files.list(9007199254740993, size: 1).all {
    print(fileEntry)
  }
}

func sampleListFilesPages(_ kitchenSink: KitchenSinkClient) async throws {
  for try await page in kitchenSink.files.list(9007199254740993, size: 1).pages {
    print(page.items.count, page.head.status)
  }
}

func sampleListNotes(_ kitchenSink: KitchenSinkClient) async throws {
  let answer = try await kitchenSink.notes.list()
  _ = answer
}

func sampleListNotesItems(_ kitchenSink: KitchenSinkClient) async throws {
  for try await notes in kitchenSink.notes.list().all {
    print(notes)
  }
}

func sampleListNotesPages(_ kitchenSink: KitchenSinkClient) async throws {
  for try await page in kitchenSink.notes.list().pages {
    print(page.items.count, page.head.status)
  }
}

func sampleListOrders(_ kitchenSink: KitchenSinkClient) async throws {
  let orders = try await kitchenSink.orders.list(
    offset: 20,
    limit: 1,
    status: [.placed, .sent]
  )
  _ = orders
}

func sampleListOrdersItems(_ kitchenSink: KitchenSinkClient) async throws {
  for try await order in kitchenSink.orders.list(
    limit: 1,
    status: [.placed, .sent]
  ).all {
    print(order)
  }
}

func sampleListOrdersPages(_ kitchenSink: KitchenSinkClient) async throws {
  for try await page in kitchenSink.orders.list(
    limit: 1,
    status: [.placed, .sent]
  ).pages {
    print(page.items.count, page.head.status)
  }
}

func sampleListUsers(_ kitchenSink: KitchenSinkClient) async throws {
  let answer = try await kitchenSink.admin.users.list(
    page: 0,
    perPage: 1,
    role: .guest
  )
  _ = answer
}

func sampleListUsersItems(_ kitchenSink: KitchenSinkClient) async throws {
  for try await user in kitchenSink.admin.users.list(perPage: 1, role: .guest).all {
    print(user)
  }
}

func sampleListUsersPages(_ kitchenSink: KitchenSinkClient) async throws {
  for try await page in kitchenSink.admin.users.list(perPage: 1, role: .guest).pages {
    print(page.items.count, page.head.status)
  }
}

@available(*, deprecated)
func sampleListVisits(_ kitchenSink: KitchenSinkClient, _ range: Period) async throws {
  let answer = try await kitchenSink.admin.visits.list(range: range, who: "Ada")
  _ = answer
}

@available(*, deprecated)
func sampleListVisitsItems(_ kitchenSink: KitchenSinkClient, _ range: Period) async throws {
  for try await item in kitchenSink.pages(
    of: ListVisits(range: range, who: "Ada")
  ).all {
    print(item)
  }
}

@available(*, deprecated)
func sampleListVisitsPages(_ kitchenSink: KitchenSinkClient, _ range: Period) async throws {
  for try await page in kitchenSink.pages(
    of: ListVisits(range: range, who: "Ada")
  ).pages {
    print(page.items.count, page.head.status)
  }
}

@available(*, deprecated)
func sampleListVisitsWaiting(_ kitchenSink: KitchenSinkClient, _ range: Period) async throws {
  let answer = try await kitchenSink.wait(
    for: ListVisits(range: range, who: "Ada"),
    timeout: .seconds(600)
  )
  _ = answer
}

func sampleNastyFlows(_ kitchenSink: KitchenSinkClient) async throws {
  let answer = try await kitchenSink.search()
  _ = answer
}

func sampleNastyFlowsItems(_ kitchenSink: KitchenSinkClient) async throws {
  for try await kitchenSinkItem in kitchenSink.pages(of: NastyFlows()).all {
    print(kitchenSinkItem)
  }
}

func sampleNastyFlowsPages(_ kitchenSink: KitchenSinkClient) async throws {
  for try await page in kitchenSink.pages(of: NastyFlows()).pages {
    print(page.items.count, page.head.status)
  }
}

func sampleNastyFlowsWaiting(_ kitchenSink: KitchenSinkClient) async throws {
  let answer = try await kitchenSink.waitUntilFound(waitingTimeout: .seconds(600))
  _ = answer
}

func sampleNastyNesting(_ kitchenSink: KitchenSinkClient) async throws {
  let answer = try await kitchenSink.task.string.nest()
  _ = answer
}

func sampleNastyParameters(_ kitchenSink: KitchenSinkClient) async throws {
  try await kitchenSink.clientGroup.initGroup.sendCall(
    in: "../..",
    selfField: 0,
    format: "x",
    inField: "y",
    request2: "z",
    type: .typeValue,
    self2: "s",
    clientField: "a",
    encodedField: "b",
    transport: "c",
    fields: ["d"],
    client2: "e",
    retries: 1,
    class: .first,
    operation: "f",
    await: try Coding.timestamp.decode("2025-05-08T19:28:42Z"),
    timeout: .seconds(5),
    requestField: "f",
    server: try Coding.timestamp.decode("2025-05-08T19:28:42Z"),
    response: "h",
    formField: "i",
    client3: NastyParameters.Body.BodyClient(client: "a"),
    bodyField: [1],
    `inout`: true,
    let: true,
    var: true
  )
}

func sampleNastyProperties(_ kitchenSink: KitchenSinkClient) async throws {
  let nasty = try await kitchenSink.string.properties()
  _ = nasty
}

func sampleNastyTexts(_ kitchenSink: KitchenSinkClient) async throws {
  let text = try await kitchenSink.texts.read(
    "*/ \\(x) \"\"\" ` \u{202e}\n| {{x}} <script>",
    bidi: "\u{202e}",
    lines: "a\r\nb",
    old: "",
    mustache: "{{x}}",
    text: "\u{0}\r\n\t\u{2028} & = + %",
    table: "*/"
  )
  _ = text
}

func sampleNastyTypes(_ kitchenSink: KitchenSinkClient) async throws {
  let answer = try await kitchenSink.task.string.selfCall(
    Client(
      transport: "t",
      server: "s",
      failure: KitchenSinkKitchenSinkError(notTheSame: "at all"),
      codable: KitchenSinkCodable(codable: true),
      int: 1
    )
  )
  _ = answer
}

func sampleNestedObjects(_ kitchenSink: KitchenSinkClient) async throws {
  let house = try await kitchenSink.houses.plan("h-1")
  _ = house
}

func samplePing(_ kitchenSink: KitchenSinkClient) async throws {
  try await kitchenSink.ping()
}

func sampleRecursiveTypes(_ kitchenSink: KitchenSinkClient, _ body: Folder) async throws {
  let folder = try await kitchenSink.trees.graft(body)
  _ = folder
}

func sampleReplaceLabels(_ kitchenSink: KitchenSinkClient) async throws {
  let labels = try await kitchenSink.string.replaceLabels(
    [
      ReplaceLabels.BodyItem(
        label: "old",
        since: try Coding.timestamp.decode("2025-05-08T19:28:42Z")
      ),
      ReplaceLabels.BodyItem(label: "new"),
    ]
  )
  _ = labels
}

func sampleSetReminders(_ kitchenSink: KitchenSinkClient) async throws {
  let answer = try await kitchenSink.string.setReminders(
    [try Coding.timestamp.decode("2025-05-08T19:28:42Z")]
  )
  _ = answer
}

func sampleStreamTranscript(_ kitchenSink: KitchenSinkClient) async throws {
  let events = try await kitchenSink.recordings.transcribe(
    Data("RIFF and so on".utf8),
    language: "en"
  )
  _ = events
}

func sampleSubmitForm(_ kitchenSink: KitchenSinkClient) async throws {
  let answer = try await kitchenSink.forms.submit(
    name: "Ada & Co.",
    subscribe: false,
    email: "ada@example.com",
    age: 36,
    visited: try Coding.timestamp.decode("2025-05-08T19:28:42Z"),
    stayed: .seconds(12.5 * 60),
    colour: .green,
    tags: ["a", "b c", "d&e=f"],
    days: [try Coding.date.decode("2025-05-08")],
    clientField: "x",
    formField: "y",
    userName: "ada"
  )
  _ = answer
}

func sampleUnionsByFit(_ kitchenSink: KitchenSinkClient, _ body: Input) async throws {
  let answer = try await kitchenSink.unions.fits(body)
  _ = answer
}

func sampleUnionsBySibling(_ kitchenSink: KitchenSinkClient) async throws {
  let siblingEntries = try await kitchenSink.unions.siblings()
  _ = siblingEntries
}

func sampleUnionsByTag(
  _ kitchenSink: KitchenSinkClient,
  _ shape: UnionsByTag.Body.BodyShape
) async throws {
  let answer = try await kitchenSink.unions.tags(shape: shape, format: "svg")
  _ = answer
}

func sampleUploadRecording(_ kitchenSink: KitchenSinkClient, _ body: NewRecording) async throws {
  let responseItems = try await kitchenSink.recordings.upload(body)
  _ = responseItems
}

func sampleWatchClock(_ kitchenSink: KitchenSinkClient) async throws {
  let events = try await kitchenSink.clock.watch()
  _ = events
}
