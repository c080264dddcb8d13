extension TemplateReference {
  static let flowContexts: [TemplateContext] = [
    TemplateContext(
      PagingContext.self,
      "How one page leads to the next.",
      [
        .text("item", "What a page consists of, as the request writes it."),
        .text("style", "The expression, from `.offset(` or the like on."),
      ]
    ),
    TemplateContext(
      WaitingContext.self,
      "How to ask again and again until something is done.",
      [
        .text("firstInterval", "An expression of type `Duration`."),
        .text("longestInterval", "An expression of type `Duration`."),
        .text("state", "The expression that tells: `answer.status`."),
        .list("cases", of: StateContext.self, "The states that end it."),
        .flag("hasOthers", "Whether there are states that no case names."),
      ]
    ),
    TemplateContext(
      StateContext.self,
      "States that mean the same.",
      [
        .text("pattern", "Values of the state, with commas."),
        .text("meaning", "`.done` or `.failed(…)`."),
      ]
    ),
    TemplateContext(
      RetryContext.self,
      "Whether a request that failed may be sent again.",
      [
        .text("subject", "What the rules look at: `status`, or `(status, failure)`."),
        .list(
          "rules",
          of: RetryRuleContext.self,
          "The documented rules; the first that fits holds."
        ),
        .text("fallback", "What holds for everything else."),
        .text("failure", "The type of the failure, as a request writes it."),
      ]
    ),
    TemplateContext(
      RetryRuleContext.self,
      "A rule on repeating.",
      [
        .text("pattern", "What it holds for."),
        .text("advice", "The expression that says what to do."),
      ]
    ),
  ]
}
