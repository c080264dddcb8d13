import APIModel
import SourceText
import SpecLanguage

/// Fields of one place of a message and what may describe them.
struct ObjectComparison: Sendable {
  let page: PageComparison
  let tree: DocumentedTree
  /// What the fields are described under.
  let section: DescriptionSection

  init(_ page: PageComparison, _ fields: [DocumentedField], in section: DescriptionSection) {
    self.page = page
    tree = DocumentedTree(fields)
    self.section = section
  }

  private var types: DescribedTypes { page.types }

  /// What is documented below a value, against what is described of it.
  ///
  /// - Parameter passed: Elements of lists on the way here, as lists may hold themselves.
  func findings(
    _ part: DocumentedTree.Part,
    _ values: [DescribedValue],
    besides passed: Set<Schema> = []
  ) -> [Finding] {
    if part.isEmpty { return openFindings(part, values) }
    let fields = types.fields(of: values)
    let elements = types.elements(of: values)
    if !fields.isEmpty {
      let inner = part.elements.isEmpty ? [] : descend(part, elements)
      return findings(part.names, fields, holder: part.path) + inner
    }
    let fresh = elements.filter { !passed.contains($0.schema) }
    if fresh.isEmpty { return [wholeFinding(part, values)].compactMap(\.self) }
    return descend(part, fresh, besides: passed.union(fresh.map(\.schema)))
  }

  private func descend(
    _ part: DocumentedTree.Part,
    _ values: [DescribedValue],
    besides passed: Set<Schema> = []
  ) -> [Finding] {
    values.isEmpty ? [] : findings(part.insideList(tree), values, besides: passed)
  }

  /// Fields below what the page mentions, if at all, alone: those of each list and map once, as these
  /// may hold themselves.
  private func openFindings(
    _ part: DocumentedTree.Part,
    _ values: [DescribedValue]
  ) -> [Finding] {
    var open = [(part: part, values: values)]
    var seen: Set<Schema> = []
    var findings: [Finding] = []
    while let (part, values) = open.popLast() {
      findings += openFindings(types.fields(of: values), of: values, part)
      let inner =
        types.elements(of: values)
        + types.mapValues(of: values).filter { $0.schema != .any }
      let fresh = inner.filter { seen.insert($0.schema).inserted }
      if !fresh.isEmpty { open.append((part.insideList(tree), fresh)) }
    }
    return findings
  }

  /// - Parameter optional: Fields that may be documented here and need not be.
  func findings(
    _ names: [(name: String, index: Int)],
    _ fields: [DescribedField],
    optional: [DescribedField] = [],
    holder: FieldPath = FieldPath([])
  ) -> [Finding] {
    let described = Dictionary(
      (fields + optional).map { (section.key($0.name), $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let documented = Set(names.map { section.key($0.name) })
    let missing = gone(fields.filter { !documented.contains(section.key($0.name)) }, holder)
    let surplus = names.filter { described[section.key($0.name)] == nil }
    let renames = Renames(surplus.map { tree.nodes[$0.index] }, missing, page.refinement)
    let common = names.flatMap { name, index in
      described[section.key(name)].map { findings(index, $0) } ?? []
    }
    let object = DescribedObject(fields, in: section)
    return common + surplus.map { notDescribed($0, in: object, renames) }
      + missing.map { notDocumented($0, names, in: holder, renames) }
  }

  /// Those fields that should be documented and are not.
  private func gone(_ fields: [DescribedField], _ holder: FieldPath) -> [DescribedField] {
    if page.gaps.hideFields(below: holder) { return [] }
    return fields.filter { !page.inferred.contains($0.names) }
  }

  private func findings(_ index: Int, _ described: DescribedField) -> [Finding] {
    let node = tree.nodes[index]
    let comparison = FieldComparison(self, described)
    let own = node.field.map(comparison.findings) ?? []
    let part = DocumentedTree.Part(of: index, in: tree)
    let hasWrongType = own.contains { $0.code == .typeDiffers }
    return own + (hasWrongType ? [] : findings(part, described.values))
  }
}
