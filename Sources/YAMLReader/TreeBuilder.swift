import SourceText

/// Builds a tree from events, with a stack of its own so that depth can't exhaust the program's.
struct TreeBuilder {
  private(set) var wantsMore = true

  private let file: String
  private let text: SourceScalars
  private let limits: YAMLLimits
  private var open: [OpenCollection] = []
  private var anchors: [String: Anchor] = [:]
  private var values = 0
  private var root: YAMLNode?

  private enum Anchor {
    case open(depth: Int)
    case closed(BuiltNode)
  }

  init(file: String, text: SourceScalars, limits: YAMLLimits) {
    self.file = file
    self.text = text
    self.limits = limits
  }

  func result() throws(Unreadable) -> YAMLNode {
    guard let root, !root.isAbsent else {
      throw Unreadable(.emptyFile, "this file is empty", at: SourceRange(startOf: file))
    }
    return root
  }

  mutating func add(_ event: Event, into diagnostics: inout Diagnostics) throws(Unreadable) {
    switch event.kind {
    case .documentStart: startDocument(event, into: &diagnostics)
    case .streamEnd: wantsMore = false
    case .alias(let name): try addAlias(name, range(event), into: &diagnostics)
    case .scalar(let text, let style, let properties):
      try addScalar(text, style, properties, range(event), into: &diagnostics)
    case .sequenceStart(let style, let properties):
      try start(.sequence, style, properties, range(event), into: &diagnostics)
    case .mappingStart(let style, let properties):
      try start(.mapping, style, properties, range(event), into: &diagnostics)
    case .collectionEnd: endCollection(range(event).end, into: &diagnostics)
    case .documentEnd, .other: break
    }
  }

  private func range(_ event: Event) -> SourceRange {
    text.range(text.withoutProperties(event.offsets), of: file)
  }

  private mutating func startDocument(_ event: Event, into diagnostics: inout Diagnostics) {
    guard root != nil else { return }
    diagnostics.error(
      .unsupportedYAML,
      "a file holds one document; '---' starts another",
      at: range(event)
    )
    wantsMore = false
  }
}

// MARK: - Nodes

extension TreeBuilder {
  private mutating func addScalar(
    _ text: String,
    _ style: YAMLScalar.Style,
    _ properties: Event.Properties,
    _ range: SourceRange,
    into diagnostics: inout Diagnostics
  ) throws(Unreadable) {
    let cost = 1 + text.utf8.count / 64
    try count(cost, at: range)
    let value = scalarValue(text, style, tag: properties.tag, at: range, into: &diagnostics)
    let scalar = YAMLScalar(
      text: text,
      style: style,
      value: value,
      blockStart: style == .literal ? self.text.blockStart(of: text, header: range.start) : nil
    )
    let node = BuiltNode(node: YAMLNode(.scalar(scalar), at: range), height: 0, values: cost)
    if let anchor = properties.anchor { anchors[anchor] = .closed(node) }
    add(node, into: &diagnostics)
  }

  private mutating func start(
    _ kind: OpenCollection.Kind,
    _ style: Event.CollectionStyle,
    _ properties: Event.Properties,
    _ range: SourceRange,
    into diagnostics: inout Diagnostics
  ) throws(Unreadable) {
    try checkNesting(1, at: range)
    checkTag(properties.tag, of: kind, at: range, into: &diagnostics)
    open.append(
      OpenCollection(
        kind,
        style,
        start: range.start,
        anchor: properties.anchor,
        valuesBefore: values
      )
    )
    if let anchor = properties.anchor { anchors[anchor] = .open(depth: open.count) }
    try count(1, at: range)
  }

  private mutating func endCollection(_ end: SourcePosition, into diagnostics: inout Diagnostics) {
    guard let last = open.last else { return }
    let range = SourceRange(
      file: file,
      start: last.start,
      end: last.style == .flow ? end : last.end
    )
    let node = BuiltNode(
      node: YAMLNode(last.content, at: range),
      height: last.height,
      values: values - last.valuesBefore
    )
    // A value inside may have taken the name over.
    if let anchor = last.anchor, case .open(depth: open.count) = anchors[anchor] {
      anchors[anchor] = .closed(node)
    }
    open.removeLast()
    add(node, into: &diagnostics)
  }

  /// The copy has the alias' place; what is inside keeps its own.
  private mutating func addAlias(
    _ name: String,
    _ range: SourceRange,
    into diagnostics: inout Diagnostics
  ) throws(Unreadable) {
    switch anchors[name] {
    case .closed(let target):
      try checkNesting(target.height, at: range)
      try count(target.values, at: range)
      let copy = YAMLNode(target.node.content, at: range)
      add(
        BuiltNode(node: copy, height: target.height, values: target.values),
        into: &diagnostics
      )
    case .open:
      diagnostics.error(.yamlSyntax, "'*\(name)' stands inside the value it names", at: range)
      add(.null(at: range), into: &diagnostics)
    case nil:
      let hint = suggestion(for: name, among: anchors.keys)
      diagnostics.error(.yamlSyntax, "no '&\(name)' stands before this\(hint)", at: range)
      add(.null(at: range), into: &diagnostics)
    }
  }

  private mutating func add(_ node: BuiltNode, into diagnostics: inout Diagnostics) {
    if open.isEmpty {
      root = node.node
    } else {
      open[open.count - 1].add(node, into: &diagnostics)
    }
  }
}

// MARK: - Limits

extension TreeBuilder {
  private func checkNesting(_ levels: Int, at range: SourceRange) throws(Unreadable) {
    guard open.count + levels > limits.nesting else { return }
    throw Unreadable(
      .tooDeep,
      "values are nested more than \(limits.nesting) levels deep here",
      at: range
    )
  }

  private mutating func count(_ more: Int, at range: SourceRange) throws(Unreadable) {
    values += more
    guard values > limits.values else { return }
    throw Unreadable(
      .tooLarge,
      "with this, the file stands for more than \(limits.values) values",
      at: range
    )
  }
}

extension BuiltNode {
  fileprivate static func null(at range: SourceRange) -> BuiltNode {
    let scalar = YAMLScalar(text: "", style: .plain, value: .null)
    return BuiltNode(node: YAMLNode(.scalar(scalar), at: range), height: 0, values: 1)
  }
}

extension YAMLNode {
  /// What a document has that consists of `---` alone.
  fileprivate var isAbsent: Bool {
    content == .scalar(YAMLScalar(text: "", style: .plain, value: .null))
  }
}
