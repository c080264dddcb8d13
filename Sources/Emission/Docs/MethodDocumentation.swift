import APIModel

/// What comments say of the methods of one operation: lines without slashes.
struct MethodDocumentation {
  let operation: Operation
  let arguments: RequestArguments
  let part: ReturnedPart

  /// Of the method that sends the request once.
  var once: [String] {
    let paging =
      "Gives one page; `.all` or `.pages` after the call, without `await`, goes through the whole list."
    return comment(
      summary,
      operation.pagination == nil ? [] : [""] + ProseText(paging).commentLines(),
      parameters + returns + [
        "- Throws: `APIError`, or `CancellationError` if the task was cancelled."
      ]
    )
  }

  /// Of the method that goes through all pages.
  var paged: [String] {
    comment(
      summary,
      [
        "",
        " Goes through the whole list: `.all` has what is on its pages, `.pages` has them one by one.",
        " No page is asked for before it is needed, and each loop asks anew.",
      ],
      parameters + ["- Returns: The pages, of which none has been asked for."]
    )
  }

  /// Of the method that waits.
  func waiting(_ waiter: Waiter, timeout: String) -> [String] {
    let asking = "Asks until \(waiter.successText), \(waiter.rhythm)."
    let failing = waiter.failureText.map { "when \($0), with the reason `ended`; " } ?? ""
    return comment(
      summary,
      [""] + ProseText(asking).commentLines(),
      (parameters.isEmpty ? ["- Parameters:"] : parameters)
        + ["  - \(timeout): How long to wait at most; `nil` for as long as it takes."]
        + returns
        + ProseText.wrapped(
          "- Throws: `APIError` \(failing)when time is up, with the reason `timeout`; the last "
            + "answer is in its `answer`. Otherwise as a single call.",
          width: 88,
          hanging: "  "
        )
    )
  }

  // MARK: Parts

  private var summary: [String] {
    ProseText(operation.about).commentLines(orElse: "`\(operation.id)`")
  }

  private func comment(_ summary: [String], _ more: [String], _ callouts: [String]) -> [String] {
    summary + more + deprecationLines(operation.deprecation) + [""] + callouts.map { " " + $0 }
  }

  private var parameters: [String] {
    let lines = arguments.inOrder.flatMap { argument in
      ProseText.wrapped(
        "  - \(argument.identifier.name): \(argument.documentation)",
        width: 88,
        hanging: "    "
      )
    }
    // Wrapping drops the margin of a first line.
    return lines.isEmpty
      ? [] : ["- Parameters:"] + lines.map { $0.hasPrefix(" ") ? $0 : "  " + $0 }
  }

  private var returns: [String] {
    let returned = ProseText(part.about).oneLine
    return part.type == "NoContent" || returned.isEmpty
      ? [] : ProseText.wrapped("- Returns: \(returned)", width: 88, hanging: "  ")
  }
}

extension Waiter {
  /// `` `status` is `done` or `partly-done` ``
  var successText: String { "\(stateText) is \(Waiter.list(success))" }

  /// The same for a bad end, if there is one.
  var failureText: String? { failure.isEmpty ? nil : "\(stateText) is \(Waiter.list(failure))" }

  /// How often it is asked.
  var rhythm: String {
    let (first, longest) = (firstInterval.plainText, longestInterval.plainText)
    return longestInterval > firstInterval
      ? "after \(first) s at first and ever more slowly, up to every \(longest) s"
      : "every \(first) s"
  }

  private var stateText: String { code(state.joined(separator: ".")) }

  private static func list(_ values: [JSON]) -> String {
    values.map { code($0.plainText) }.joined(separator: " or ")
  }
}
