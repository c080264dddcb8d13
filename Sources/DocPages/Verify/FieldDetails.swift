import APIModel
import SourceText
import SpecLanguage

/// Holds what a page says of a field against one of its descriptions: null, default, limits,
/// deprecation.
struct FieldDetails: Sendable {
  let comparison: FieldComparison
  let described: DescribedField.Alternative

  init(_ comparison: FieldComparison, _ described: DescribedField.Alternative) {
    self.comparison = comparison
    self.described = described
  }

  private var page: PageComparison { comparison.page }
  private var field: Field { described.field }

  func findings(_ documented: DocumentedField) -> [Finding] {
    [
      nullFinding(documented), defaultFinding(documented), deprecationFinding(documented),
      limitFinding(
        documented,
        documented.limits.minimum?.numeral,
        field.limits.minimum?.numeral,
        "min"
      ),
      limitFinding(
        documented,
        documented.limits.maximum?.numeral,
        field.limits.maximum?.numeral,
        "max"
      ),
      limitFinding(documented, documented.limits.pattern, field.limits.pattern, "pattern"),
    ].compactMap(\.self)
  }

  private func nullFinding(_ documented: DocumentedField) -> Finding? {
    let takesNull = page.types.acceptsNull(field.type) || field.presence == .undocumented
    if documented.isNullable, documented.type != .null, !takesNull {
      return comparison.finding(
        .nullDiffers,
        documented,
        "may be null as documented, and never is as described",
        edit: "add '| null' to its type"
      )
    }
    guard comparison.object.section.isSent, case .nullable = field.type, !documented.isNullable,
      documented.type.map({ !$0.isOpen }) ?? false,
      !page.inferred.contains("type", of: comparison.described.names)
    else { return nil }
    return comparison.finding(
      .nullDiffers,
      documented,
      "is described as possibly null, and not documented so",
      edit: "remove '| null' from its type",
      inferable: "type"
    )
  }

  private func defaultFinding(_ documented: DocumentedField) -> Finding? {
    let page = documented.defaultValue == .null ? nil : documented.defaultValue
    switch (page, field.defaultValue) {
    case (nil, nil): return nil
    case (let page?, let described?):
      if page.means(described) || page.valueText == described.valueText { return nil }
      return comparison.finding(
        .defaultDiffers,
        documented,
        "is documented with the default '\(page.shortText)', described with "
          + "'\(described.shortText)'",
        edit: "write 'default: \(page.shortText)'"
      )
    case (let page?, nil):
      return comparison.finding(
        .defaultDiffers,
        documented,
        "is documented with the default '\(page.shortText)', described with none",
        edit: "add 'default: \(page.shortText)'"
      )
    case (nil, let described?):
      if self.page.inferred.contains("default", of: comparison.described.names) { return nil }
      return comparison.finding(
        .defaultDiffers,
        documented,
        "is described with the default '\(described.shortText)', documented with none",
        edit: "remove 'default'",
        inferable: "default"
      )
    }
  }

  private func limitFinding(
    _ documented: DocumentedField,
    _ onPage: String?,
    _ inDescription: String?,
    _ key: String
  ) -> Finding? {
    if onPage == inDescription { return nil }
    guard let onPage else {
      if page.inferred.contains(key, of: comparison.described.names) { return nil }
      return comparison.finding(
        .limitDiffers,
        documented,
        "is described with '\(key): \(inDescription ?? "")', documented without",
        edit: "remove '\(key)'",
        inferable: key
      )
    }
    let words = inDescription.map { "with '\(key): \($0)'" } ?? "without"
    return comparison.finding(
      .limitDiffers,
      documented,
      "is documented with '\(key): \(onPage)', described \(words)",
      edit: "write '\(key): \(onPage)'"
    )
  }

  private func deprecationFinding(_ documented: DocumentedField) -> Finding? {
    switch (documented.deprecation, field.deprecation) {
    case (.none, nil), (.deprecated, _?): return nil
    case (.deprecated(let reason), nil):
      return comparison.finding(
        .deprecationDiffers,
        documented,
        "is documented as deprecated, and not described so",
        edit: "add 'deprecated: \((reason ?? "…").quotedForFlow)'"
      )
    case (.none, _?):
      if page.inferred.contains("deprecated", of: comparison.described.names) { return nil }
      return comparison.finding(
        .deprecationDiffers,
        documented,
        "is described as deprecated, and not documented so",
        edit: "remove 'deprecated'",
        inferable: "deprecated"
      )
    }
  }
}

extension DocumentedType {
  /// Whether it says nothing of what values look like.
  fileprivate var isOpen: Bool {
    switch self {
    case .any, .named, .null: true
    default: false
    }
  }
}

extension JSON {
  fileprivate var shortText: String {
    let text = valueText.split(whereSeparator: \.isNewline).joined(separator: " ")
    return text.count > 40 ? text.prefix(40) + "…" : text
  }
}

extension Double {
  fileprivate var numeral: String { Int(exactly: self).map(String.init) ?? String(self) }
}
