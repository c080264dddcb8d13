import APIModel

extension PageFacts {
  /// What a lock keeps of them: everything but words and payloads.
  package var withoutWords: PageFacts {
    PageFacts(
      page: page,
      format: format,
      title: title,
      requests: requests,
      fields: fields.map(\.withoutWords),
      examples: examples.map(\.withoutWords),
      errors: errors.map { DocumentedError(status: $0.status, name: $0.name, range: $0.range) },
      gaps: gaps
    )
  }
}

extension DocumentedField {
  fileprivate var withoutWords: DocumentedField {
    DocumentedField(
      location: location,
      path: FieldPath(path.text),
      writtenType: writtenType,
      type: type,
      requirement: requirement,
      isNullable: isNullable,
      values: values,
      defaultValue: defaultValue,
      limits: limits.finite,
      deprecation: deprecation == .none ? .none : .deprecated(reason: nil),
      range: range
    )
  }
}

extension PageExample {
  fileprivate var withoutWords: PageExample {
    PageExample(kind: kind, status: status, language: language, text: "", range: range)
  }
}

extension Limits {
  /// Without what JSON has no number for.
  fileprivate var finite: Limits {
    Limits(
      minimum: minimum.flatMap { $0.isFinite ? $0 : nil },
      maximum: maximum.flatMap { $0.isFinite ? $0 : nil },
      pattern: pattern
    )
  }
}
