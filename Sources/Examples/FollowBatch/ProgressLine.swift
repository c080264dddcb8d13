import Foundation

/// A line of a terminal that is written over again and again. It is on standard error, so that the
/// output can go to a file, and not at all if that is no terminal.
struct ProgressLine {
  private let isSeen = isatty(STDERR_FILENO) == 1

  func show(_ text: String) {
    // A longer one would go on in the next line, which nobody would clear.
    draw(String(shown(text).prefix(79)))
  }

  func clear() {
    draw("")
  }

  private func draw(_ text: String) {
    guard isSeen else { return }
    // Back to the start of the line; empty the rest.
    FileHandle.standardError.write(Data("\r\u{1B}[K\(text)".utf8))
  }
}
