import SourceText

/// A page as it lies on disk.
struct PageFile {
  /// No page that people read is anywhere near as long.
  static let limit = 8 << 20

  let bytes: [UInt8]
  /// Bytes that are not UTF-8 are replaced.
  let file: SourceFile

  /// Warns of bytes that are no UTF-8.
  func check(into remarks: inout Diagnostics) {
    guard !file.text.utf8.elementsEqual(bytes), !bytes.starts(with: [0xEF, 0xBB, 0xBF]) else {
      return
    }
    let message = "some of this is not UTF-8 and was replaced; save the page as UTF-8"
    remarks.warning(.notUTF8, message, at: SourceRange(startOf: file.path))
  }

  /// Nil, and an error, for what can't be read. `-` is standard input.
  init?(readingFrom path: String, into diagnostics: inout Diagnostics) {
    do throws(SystemFailure) {
      let content =
        path == "-"
        ? try FileContent(ofStandardInput: Self.limit)
        : try FileContent(at: path, limit: Self.limit)
      switch content {
      case .bytes(let bytes):
        self.init(path: path, bytes: bytes)
        return
      case .tooLarge:
        diagnostics.pageNotRead(path, "it has more than \(Self.limit >> 20) MiB")
      case .notAFile:
        diagnostics.pageNotRead(path, "it is not a file")
      }
    } catch {
      diagnostics.pageNotRead(path, error.reason)
    }
    return nil
  }

  init(path: String, bytes: [UInt8]) {
    self.bytes = bytes
    file = SourceFile(
      path: path == "-" ? "standard input" : path,
      text: String(decoding: bytes, as: UTF8.self)
    )
  }
}

extension Diagnostics {
  fileprivate mutating func pageNotRead(_ path: String, _ reason: String) {
    error(
      .fileNotReadable,
      "this page can't be read: \(reason)",
      at: SourceRange(startOf: path)
    )
  }
}
