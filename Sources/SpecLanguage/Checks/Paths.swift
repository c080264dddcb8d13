import APIModel
import SourceText

extension Checker {
  /// The holes of the path and the fields under `path` are the same.
  func checkPath(of operation: LoweredOperation, into diagnostics: inout Diagnostics) {
    guard let line = operation.requestLine else { return }
    let fields = operation.declaration.parameters[.path] ?? []
    let holes = line.holes.map(\.value)
    for field in fields where !holes.contains(field.name.value) {
      let others = holes.isEmpty ? "" : "; it has \(list(holes))"
      let message = "the path has no hole '{\(field.name.value)}'\(others)"
      diagnostics.error(.pathMismatch, message, at: field.name.range)
    }
    let names = fields.map(\.name.value)
    for hole in line.holes where !names.contains(hole.value) {
      let hint = suggestion(for: hole.value, among: names)
      let message = "nothing under 'path' describes '{\(hole.value)}'\(hint)"
      diagnostics.error(.pathMismatch, message, at: hole.range)
    }
  }

  private func list(_ holes: [String]) -> String {
    holes.map { "'{\($0)}'" }.joined(separator: ", ")
  }
}
