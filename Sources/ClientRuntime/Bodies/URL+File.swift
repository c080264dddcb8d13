import Foundation

extension URL {
  /// In bytes; `nil` for what is no file, or a pipe or device, whose length cannot be known.
  var fileLength: Int? {
    let path = resolvingSymlinksInPath().path
    let facts = try? FileManager.default.attributesOfItem(atPath: path)
    guard facts?[.type] as? FileAttributeType == .typeRegular else { return nil }
    return (facts?[.size] as? NSNumber)?.intValue
  }

  /// Finds out early what would otherwise show in the midst of sending.
  func checkReadable() throws {
    guard isFileURL else { throw InvalidRequest("the URL is not that of a file on disk") }
    let files = FileManager.default
    var isFolder: ObjCBool = false
    guard files.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw InvalidRequest("the file does not exist")
    }
    if isFolder.boolValue { throw InvalidRequest("the URL is that of a folder, not of a file") }
    guard files.isReadableFile(atPath: path) else {
      throw InvalidRequest("the file cannot be read: this program may not")
    }
  }

  /// Gives a file another name at once, which FileManager does not if the name is in use.
  func rename(to url: URL) throws {
    guard Foundation.rename(path, url.path) == 0 else {
      throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
    }
  }
}
