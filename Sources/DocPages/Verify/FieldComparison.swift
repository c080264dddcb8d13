import APIModel
import SourceText
import SpecLanguage

/// Holds what a page says of a field against its description.
struct FieldComparison: Sendable {
  let object: ObjectComparison
  let described: DescribedField

  init(_ object: ObjectComparison, _ described: DescribedField) {
    self.object = object
    self.described = described
  }

  var page: PageComparison { object.page }

  func findings(_ field: DocumentedField) -> [Finding] {
    [typeFinding(field), requirementFinding(field), valuesFinding(field)].compactMap(\.self)
      + detailFindings(field)
  }

  /// What disagrees the least among the alternatives.
  private func detailFindings(_ field: DocumentedField) -> [Finding] {
    described.alternatives
      .map { FieldDetails(self, $0).findings(field) }
      .min { $0.count < $1.count } ?? []
  }

  func finding(
    _ code: DiagnosticCode,
    _ field: DocumentedField,
    _ message: String,
    edit: String,
    inferable attribute: String? = nil
  ) -> Finding {
    Finding(
      code,
      described.names,
      "'\(field.path.text)' \(message)",
      page: field.range,
      described: described.place,
      edit: edit,
      inferable: attribute.map { "\(described.names.text).\($0)" }
    )
  }

  private func typeFinding(_ field: DocumentedField) -> Finding? {
    guard let type = object.section.location != nil ? field.type?.ofParameter : field.type,
      !page.refinement.holds(described.values, for: type)
    else { return nil }
    let words = described.values.map { $0.schema.text(page.types) }.joined(separator: "' or '")
    return finding(
      .typeDiffers,
      field,
      "is documented as '\(field.writtenType ?? type.kind)' and described as '\(words)'",
      edit: "make its type '\(field.spelledType)'"
    )
  }

  private func requirementFinding(_ field: DocumentedField) -> Finding? {
    switch (field.requirement, described.presence) {
    case (.required, .required), (.optional, .optional), (.optional, .undocumented): return nil
    case (.required, _):
      return finding(
        .requiredDiffers,
        field,
        "is documented as required and described as possibly absent",
        edit: "write '\(described.name)' without '?' or 'unknown'"
      )
    case (.optional, .required):
      return finding(
        .requiredDiffers,
        field,
        "is documented as optional and described as always there",
        edit: editForOptional
      )
    case (.notSaid, _):
      guard object.section.isSent, described.presence == .required,
        !page.inferred.contains("required", of: described.names)
      else { return nil }
      return finding(
        .requiredDiffers,
        field,
        "is not documented as required and described as always sent",
        edit: editForOptional,
        inferable: "required"
      )
    }
  }

  /// A part of the path can't be left out.
  private var editForOptional: String {
    object.section == .path
      ? "see whether the page has another path without it" : "write '\(described.name)?'"
  }

  private func valuesFinding(_ field: DocumentedField) -> Finding? {
    let values = (field.values ?? []).filter { $0 != .null }.map(\.valueText)
    guard !values.isEmpty else { return nil }
    guard let listed = page.types.listedValues(of: described) else {
      return finding(
        .valuesDiffer,
        field,
        "is documented with \(values.listed), and described with any value",
        edit: "make its type '\(field.spelledType)'"
      )
    }
    let surplus = values.filter { !listed.contains($0) }
    let mayHaveMore = page.gaps.hideValues(of: field.path) || listed == ["true", "false"]
    let missing = mayHaveMore ? [] : listed.filter { !values.contains($0) }
    let words = [
      surplus.isEmpty ? nil : "is documented with \(surplus.listed) and not described so",
      missing.isEmpty ? nil : "is described with \(missing.listed) and not documented so",
    ].compactMap(\.self)
    let edits = [
      surplus.isEmpty ? nil : "add \(surplus.listed)",
      missing.isEmpty ? nil : "remove \(missing.listed)",
    ].compactMap(\.self)
    guard !words.isEmpty else { return nil }
    let edit = edits.joined(separator: " and ")
    return finding(.valuesDiffer, field, words.joined(separator: "; it "), edit: edit)
  }
}

extension [String] {
  /// `'a', 'b'`, the first few of many.
  var listed: String {
    let shown = prefix(8).map { "'\($0)'" }.joined(separator: ", ")
    return count > 8 ? "\(shown) and \(count - 8) more" : shown
  }
}
