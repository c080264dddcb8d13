import APIModel
import SourceText
import SpecLanguage

extension ObjectComparison {
  func notDescribed(
    _ documented: (name: String, index: Int),
    in object: DescribedObject,
    _ renames: Renames
  ) -> Finding {
    let node = tree.nodes[documented.index]
    let old = renames.oldNames[documented.name].flatMap { old in
      object.fields.first { $0.name == old }
    }
    let hint = old.map { "; it looks like a new name of '\($0.name)'" } ?? ""
    let declaration = node.field?.declaration(isSent: section.isSent) ?? documented.name
    return Finding(
      .notDescribed,
      object.names.field(documented.name),
      "'\(node.path.text)' is documented and not described\(hint)",
      page: line(of: documented.index),
      described: old?.place,
      beside: object.fields.first?.place.holder ?? page.key(section.rawValue),
      edit: old.map { "rename '\($0.name)' to '\(documented.name)'" }
        ?? "add '\(declaration)' under '\(object.names.shortText)'"
    )
  }

  func notDocumented(
    _ described: DescribedField,
    _ names: [(name: String, index: Int)],
    in holder: FieldPath,
    _ renames: Renames
  ) -> Finding {
    let new = renames.newNames[described.name]
    let hint = new.map { "; it looks as if it were called '\($0)' now" } ?? ""
    var finding = Finding(
      .notDocumented,
      described.names,
      "'\(described.name)' is described and not documented\(hint)",
      page: new.flatMap { new in names.first { $0.name == new } }.flatMap { line(of: $0.index) },
      described: described.place,
      edit: new.map { "rename '\(described.name)' to '\($0)'" } ?? "remove '\(described.name)'",
      inferable: new == nil ? described.names.text : nil
    )
    finding.nearby = tree.index(of: holder.withoutElements).flatMap(line)
    return finding
  }

  /// Fields of an object that the page mentions, if at all, without any of its fields.
  func openFindings(
    _ fields: [DescribedField],
    of values: [DescribedValue],
    _ part: DocumentedTree.Part
  ) -> [Finding] {
    let missing = fields.filter { field in
      !page.inferred.contains(field.names)
        && !field.alternatives.allSatisfy { page.inferred.containsFields(of: $0.holder) }
    }
    guard !missing.isEmpty, !page.gaps.hideFields(below: part.path), let value = values.first
    else { return [] }
    let names = values.dropFirst().reduce(value.names) { $0 + $1.names }
    let list = missing.map(\.name).listed
    let holder = part.path.steps.isEmpty ? section.rawValue : part.path.text
    return [
      Finding(
        .notDocumented,
        names,
        "the page lists no fields of '\(holder)', the description has \(list)",
        page: line(of: part),
        described: value.place,
        edit: "describe it as 'object'",
        inferable: names.text
      )
    ]
  }

  /// Fields are documented where the description has none.
  func wholeFinding(_ part: DocumentedTree.Part, _ values: [DescribedValue]) -> Finding? {
    guard let value = values.first else { return nil }
    let list = part.insideList(tree).names.map(\.name).listed
    let names = values.dropFirst().reduce(value.names) { $0 + $1.names }
    return Finding(
      .notDescribed,
      names,
      "the page lists fields of '\(part.path.text)' (\(list)), "
        + "which is described as '\(value.schema.text(page.types))'",
      page: line(of: part),
      described: value.place,
      edit: "describe its fields"
    )
  }

  /// Where the page names a field, or the first one below it.
  private func line(of index: Int) -> SourceRange? {
    var open = [index]
    while let next = open.popLast() {
      let node = tree.nodes[next]
      if let field = node.field { return field.range }
      open += node.names.map(\.index).reversed() + [node.elements].compactMap(\.self)
    }
    return nil
  }

  private func line(of part: DocumentedTree.Part) -> SourceRange? {
    tree.index(of: part.path.withoutElements).flatMap(line)
      ?? (part.names.first?.index ?? part.elements.first).flatMap(line)
  }
}

/// An object, or all that may stand in its place.
struct DescribedObject {
  let fields: [DescribedField]
  let names: FactNames

  /// - Parameter section: What to call it if nothing is described there.
  init(_ fields: [DescribedField], in section: DescriptionSection) {
    self.fields = fields
    let holders = fields.flatMap(\.alternatives).map(\.holder)
    let names = Set(holders).count == 1 ? holders[0] : holders.reduce(FactNames([])) { $0 + $1 }
    self.names = names.texts.isEmpty ? FactNames([section.rawValue]) : names
  }
}

extension FactNames {
  /// The shortest one, for where to write something.
  fileprivate var shortText: String { texts.min { $0.count < $1.count } ?? "" }
}

extension DescribedFact {
  /// What a field stands in, if that has a place of its own.
  fileprivate var holder: DescribedFact? {
    guard case .part(_, let type) = self else { return nil }
    return .type(type)
  }
}
