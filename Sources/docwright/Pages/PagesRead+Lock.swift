import DocPages

extension PagesRead {
  /// Takes pages as they were accepted.
  init(locks: PageLocks, of wanted: [Description]) {
    self.init()
    for description in wanted {
      if let page = locks.page(of: description) {
        add(page, of: description)
      } else {
        let message = "its page was never accepted; give --pages or --fetch, and --accept"
        fail(.pageNotFound, message, for: description)
      }
    }
  }
}
