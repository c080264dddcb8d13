import SourceText

extension RenderedPage {
  mutating func takeStatus(_ line: RenderedLine) -> Bool {
    guard let status = StatusLine(line.words) else { return false }
    if takeTabs() { return true }
    switch section {
    case .fields(.response), .fields(.error):
      let isAnswer = status.hasMediaType || status.isAlone && above == .heading
      return isAnswer ? takeAnswer(status) : takeFailure(status, line)
    case .head, .fields, .unplaced, .other, .end: return false
    }
  }

  /// Tabs above an example, each a documented status. Which of several is shown, only one that stands
  /// alone tells.
  private mutating func takeTabs() -> Bool {
    var end = index
    var tabs: [(status: StatusLine, line: RenderedLine)] = []
    while end < index + 10, let line = pieces.line(at: end) {
      if let status = StatusLine(line.words), status.isAlone {
        tabs.append((status, line))
      } else if !line.words.isWordOfInterface {
        break
      }
      end += 1
    }
    guard end < pieces.count, case .code(let code) = pieces[end], !code.text.isCurl, !tabs.isEmpty
    else { return false }
    close()
    for (status, line) in tabs { fail(status, name: nil, at: line.range) }
    index = end
    exampleStatus = tabs.count == 1 ? tabs[0].status.status?.code : nil
    return true
  }

  /// `404 - application/json` above the fields of an answer. Of several statuses the first is the one
  /// whose fields a browser shows.
  private mutating func takeAnswer(_ first: StatusLine) -> Bool {
    enter(.fields(first.failure == nil ? .response : .error))
    var isFirst = true
    while let line = pieces.line(at: index), let status = StatusLine(line.words),
      isFirst || status.isAlone
    {
      fail(status, name: nil, at: line.range)
      index += 1
      isFirst = false
    }
    close()
    above = .status
    return true
  }

  /// `404 - Not Found`, with the type of the answer below it or not.
  private mutating func takeFailure(_ status: StatusLine, _ line: RenderedLine) -> Bool {
    let hasType = pieces.line(at: index + 1)?.traits?.writtenType != nil
    guard hasType && !status.isAlone || section == .fields(.error), status.status != nil else {
      return false
    }
    close()
    index += hasType ? 2 : 1
    let name = status.rest.isEmpty ? nil : String(status.rest)
    fail(status, name: name, at: line.range)
    return true
  }

  mutating func fail(_ status: StatusLine, name: String?, at range: SourceRange) {
    guard let status = status.failure?.code,
      knownFailures.insert(Failure(status: status, name: name)).inserted
    else { return }
    close()
    open = .error(RenderedError(status: status, name: name, range: range))
  }
}
