extension TemplateReference {
  static let testEntries: [Entry] = [
    Entry(
      .tests,
      TestsContext.self,
      "The tests that an operation's examples became: `Tests/<Module>Tests/<Request>Tests.swift`."
    )
  ]

  private static let suffix = TemplateTag.text(
    "suffix",
    "Tells the tests of several examples apart; empty for the first."
  )
  private static let title = TemplateTag.text(
    "title",
    "The same in the test's title: a colon, a space and the example's name; empty for the first."
  )
  private static let variable = TemplateTag.text("variable", "What the client is called.")
  private static let client = TemplateTag.text("client", "The expression that makes the client.")
  private static let decodedBody = TemplateTag.perhaps(
    "decodedBody",
    DecodedBodyContext.self,
    "What is sent, if that is read from a fixture as `body`."
  )

  static let testContexts: [TemplateContext] = [
    TemplateContext(
      TestsContext.self,
      "The tests of an operation.",
      [
        .text("source", "The description they were made from."),
        .text("id", "The operation's name: `batches.get`."),
        .text("suite", "The name of the suite's type."),
        .texts("imports", "What to import, `@testable` and the like included."),
        .list("requests", of: RequestTestContext.self, "One for each documented request."),
        .list("bodies", of: BodyTestContext.self, "One for each documented body of a request."),
        .list("responses", of: ResponseTestContext.self, "One for each documented answer."),
        .list("events", of: EventsTestContext.self, "One for each documented stream of events."),
        .perhaps("pages", PagesTestContext.self, "The test that goes through two pages."),
        .perhaps("waiting", WaitingTestContext.self, "The tests that wait."),
        .list("failures", of: FailureTestContext.self, "One for each documented failure."),
      ]
    ),
    TemplateContext(
      RequestTestContext.self,
      "The test that a request is the documented one.",
      [
        suffix, title, variable, client,
        .text("status", "The status to answer with."),
        .perhaps("answer", "The fixture to answer with."),
        .text("answerPart", "`data`, or `events` if its elements are sent as such."),
        decodedBody,
        .text("call", "The statement that makes the call."),
        .text(
          "line",
          "Method and address as a literal, with what goes before it: a space, or line breaks."
        ),
        .list("headers", of: HeaderContext.self, "Headers that must be there."),
        .perhaps("body", "The fixture that the body must equal."),
      ]
    ),
    TemplateContext(
      HeaderContext.self,
      "A header.",
      [.text("name", "A Swift literal."), .text("value", "A Swift literal.")]
    ),
    TemplateContext(
      BodyTestContext.self,
      "The test that a documented body decodes and encodes again.",
      [suffix, title, .one("body", DecodedBodyContext.self, "The body.")]
    ),
    TemplateContext(
      DecodedBodyContext.self,
      "A body that is read from a fixture.",
      [.text("fixture", "Its name."), .text("type", "The Swift type of the body.")]
    ),
    TemplateContext(
      ResponseTestContext.self,
      "The test that a documented answer decodes and encodes again.",
      [
        suffix, title,
        .text("fixture", "The answer."),
        .text("request", "The type of the request."),
        .perhaps("coding", "The coding of the whole answer, if it needs one."),
      ]
    ),
    TemplateContext(
      EventsTestContext.self,
      "The test that documented events arrive.",
      [
        suffix, title,
        .text("fixture", "A list of what the events hold."),
        .text("request", "The type of the request."),
        .perhaps("coding", "The coding of the list, if it needs one."),
      ]
    ),
    TemplateContext(
      PagesTestContext.self,
      "The test that goes through two pages.",
      [
        variable, client,
        .text("fixture", "The documented page."),
        .perhaps("next", "The address of the next page, as `line`, if the first page has one."),
        .text("first", "The expression that makes the first answer of `page`."),
        .text("last", "The same for the second answer."),
        decodedBody,
        .text("call", "The expression that collects the items of all pages."),
        .text("shown", "The items of the documented page, with what goes before the expression."),
        .text("items", "What the items must be: `shown`, once or twice."),
        .text("line", "Method and address of the second request, as in RequestTest."),
      ]
    ),
    TemplateContext(
      WaitingTestContext.self,
      "The tests that wait.",
      [
        .text("name", "The method that waits: `waitUntilComplete`."),
        .text("failingName", "The name of the test of a bad end."),
        variable,
        .text("client", "The expression that makes the client, which takes its time from `time`."),
        .text("fixture", "The documented answer."),
        .text("pending", "The expression that makes an answer of `answer` that is not the last."),
        .text("done", "The same for the last one."),
        .perhaps("failed", "The same for a bad end, if one is documented."),
        .perhaps("failedState", "The state then, as a Swift literal."),
        .text("request", "The type of the request."),
        .text("pauses", "Expressions of type `Duration`, with commas."),
        decodedBody,
        .text("call", "The statement that waits."),
        .text("failingCall", "The expression that waits, further to the right."),
      ]
    ),
    TemplateContext(
      FailureTestContext.self,
      "The test of a documented failure.",
      [
        suffix, title,
        .text("status", "The status to answer with."),
        variable, client,
        .perhaps("fixture", "The body to answer with."),
        .text("failureProperty", "The property of `APIError` that has the vendor's own error."),
        decodedBody,
        .text("call", "The statement that makes the call."),
      ]
    ),
  ]
}
