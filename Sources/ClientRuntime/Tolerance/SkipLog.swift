/// The elements that have been left out so far while an answer is decoded.
final class SkipLog {
  private var reports: [(String) -> SkippedElement] = []

  /// Reads an element, or notes why it can't be read.
  func reading<Element>(
    _ element: JSONValueDecoder,
    _ read: (JSONValueDecoder) throws -> Element
  ) -> Element? {
    do {
      return try undoing { try read(element) }
    } catch {
      let problem = DecodingProblem(error, in: element.value, at: element.codingPath)
      let path = element.codingPath.jsonPath
      reports.append {
        SkippedElement(operation: $0, path: path, problem: problem, value: element.value)
      }
      return nil
    }
  }

  /// Does some work; if it fails, nothing was left out: all of it is given up.
  func undoing<Result>(_ work: () throws -> Result) throws -> Result {
    let count = reports.count
    do {
      return try work()
    } catch {
      reports.removeSubrange(count...)
      throw error
    }
  }

  /// What has been left out, in the order of the text.
  func elements(of operation: String) -> [SkippedElement] { reports.map { $0(operation) } }
}
