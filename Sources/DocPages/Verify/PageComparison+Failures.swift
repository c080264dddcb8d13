import APIModel
import SourceText
import SpecLanguage

extension PageComparison {
  /// Statuses of failed answers, and the fields of these.
  var failureFindings: [Finding] { undescribedStatuses + undocumentedStatuses + errorFindings }

  private var undescribedStatuses: [Finding] {
    let described = Set((operation.failures + api.failures).compactMap(\.status))
    var seen: Set<Int> = []
    return facts.errors.filter { !described.contains($0.status) && seen.insert($0.status).inserted }
      .map { error in
        Finding(
          .statusDiffers,
          FactNames(["errors.\(error.status)"]),
          "the status \(error.status) is documented and not described",
          page: error.range,
          beside: key("errors"),
          edit: "add '- { status: \(error.status), about: … }' under 'errors'"
        )
      }
  }

  private var undocumentedStatuses: [Finding] {
    let shown = facts.examples.compactMap(\.status).filter { $0 >= 400 }
    let documented = Set(facts.errors.map(\.status) + shown)
    var seen: Set<Int> = []
    return operation.failures.enumerated().compactMap { index, failure in
      guard let status = failure.status, !documented.contains(status),
        seen.insert(status).inserted
      else { return nil }
      let names = names(of: failure)
      let isOpen = documented.isEmpty && inferred.containsFields(of: names)
      if isOpen || inferred.contains(names) { return nil }
      return Finding(
        .statusDiffers,
        names,
        "the status \(status) is described and not documented",
        page: nil,
        described: .failure(index, slug: operation.slug),
        edit: "remove the status \(status) from 'errors'",
        inferable: names.text
      )
    }
  }

  /// What is documented of failed answers is looked up among the types of this operation first.
  private var errorFindings: [Finding] {
    let own = values(operation.failures, slug: operation.slug)
    let shared = values(api.failures, slug: nil)
    let object = ObjectComparison(self, fields(in: .errors), in: .errors)
    let part = object.tree.root
    if part.isEmpty {
      return own.flatMap { object.findings(part, [$0]) }.filter { !inferred.contains($0.names) }
    }
    let fields = types.fields(of: own)
    let names = Set(fields.map(\.name))
    let optional = types.fields(of: shared).filter { !names.contains($0.name) }
    return object.findings(part.names, fields, optional: optional)
  }

  private func values(_ failures: [Failure], slug: String?) -> [DescribedValue] {
    let values = failures.enumerated().compactMap { index, failure in
      failure.type.map {
        DescribedValue(
          schema: $0,
          names: names(of: failure),
          place: .failure(index, slug: slug)
        )
      }
    }
    return types.plain(values)
  }

  private func names(of failure: Failure) -> FactNames {
    var texts = failure.status.map { ["errors.\($0)"] } ?? []
    if case .named(let name)? = failure.type { texts.append("errors.\(name.text)") }
    return FactNames(texts.isEmpty ? ["errors"] : texts, in: ["errors"])
  }
}
