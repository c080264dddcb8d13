import DocPages
import SourceText

extension PagesRead {
  /// Fetches pages, those that were accepted only if they have changed since.
  init(
    fetcher: PageFetcher,
    locks: PageLocks,
    of wanted: [Description]
  ) async {
    self.init()
    var fetcher = fetcher
    for description in wanted {
      let address = description.operation.page
      let locked = locks.page(of: description)
      do throws(PageNotFetched) {
        switch try await fetcher.fetch(address, known: locked?.origin) {
        case .unchanged: if let locked { add(locked, of: description) }
        case .page(let bytes, let origin):
          add(PageFile(path: origin.address, bytes: bytes), from: origin, of: description)
        }
      } catch {
        fail(.pageNotFetched, "'\(address)' can't be fetched: \(error.reason)", for: description)
      }
    }
  }
}
