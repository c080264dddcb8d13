import APIModel
import SourceText

extension FieldPairs {
  /// What the pages say of method, server and path.
  var requestChanges: [PageChange] {
    let (before, after) = (old.request, new.request)
    return [
      requestChange(.method, before?.method, after?.method, \.method),
      requestChange(.server, before?.server, after?.server, \.server),
      pathChange(before?.path, after?.path),
    ].compactMap(\.self) + statementChanges
  }

  private func requestChange(
    _ kind: PageChange.Kind,
    _ before: String?,
    _ after: String?,
    _ part: KeyPath<RequestStatement, String?>
  ) -> PageChange? {
    guard before != after else { return nil }
    let (effect, reason): (PageChange.Effect, String) =
      switch (before, after) {
      case (nil, _): (.none, "the page tells it now")
      case (_, nil): (.none, "the page no longer tells it")
      default: (.breaking, "requests to the old \(kind.rawValue) may fail")
      }
    return PageChange(
      kind,
      of: "request",
      from: before.map(JSON.string),
      to: after.map(JSON.string),
      effect,
      because: reason,
      old: old.place(of: before, part),
      new: new.place(of: after, part)
    )
  }

  private func pathChange(_ before: String?, _ after: String?) -> PageChange? {
    guard let before, let after, PathHoles.shape(of: before) == PathHoles.shape(of: after) else {
      return requestChange(.path, before, after, \.path)
    }
    let paired = Set(
      pairs.compactMap { $0.relation == .renamedHole ? $0.new.path.text : nil }
    )
    let holes = PathHoles.renamed(from: before, to: after)
    guard holes.contains(where: { !paired.contains($0.new) }) else { return nil }
    return PageChange(
      .path,
      of: "request",
      from: .string(before),
      to: .string(after),
      .none,
      because: "the name of a hole in the path is not sent",
      old: old.place(of: before, \.path),
      new: new.place(of: after, \.path)
    )
  }

  /// Methods and servers that a place names otherwise than before, though it does not decide.
  private var statementChanges: [PageChange] {
    RequestStatement.Source.allCases.flatMap { source -> [PageChange] in
      guard let before = old.requests.first(where: { $0.source == source }),
        let after = new.requests.first(where: { $0.source == source })
      else { return [] }
      return [
        statementChange(before, after, \.method, of: old.request?.method, new.request?.method),
        statementChange(before, after, \.server, of: old.request?.server, new.request?.server),
      ].compactMap(\.self)
    }
  }

  private func statementChange(
    _ before: RequestStatement,
    _ after: RequestStatement,
    _ part: KeyPath<RequestStatement, String?>,
    of oldWhole: String?,
    _ newWhole: String?
  ) -> PageChange? {
    guard let old = before[keyPath: part], let new = after[keyPath: part], old != new,
      oldWhole == newWhole
    else { return nil }
    return PageChange(
      .statement,
      of: "request",
      from: .string("\(old) by \(before.source.rawValue)"),
      to: .string("\(new) by \(after.source.rawValue)"),
      .none,
      because: "a weightier place of the page says the same as before",
      old: before.range,
      new: after.range
    )
  }
}

extension PageFacts {
  /// Where a part of the request is stated so.
  fileprivate func place(
    of value: String?,
    _ part: KeyPath<RequestStatement, String?>
  ) -> SourceRange? {
    guard let value else { return nil }
    return requests.first { $0[keyPath: part] == value }?.range
  }
}
