import CLibYAML

/// What libyaml found next. Offsets count Unicode scalars from the start of the text.
struct Event {
  enum Kind {
    case documentStart, documentEnd, streamEnd
    case alias(of: String)
    case scalar(String, YAMLScalar.Style, Properties)
    case sequenceStart(CollectionStyle, Properties)
    case mappingStart(CollectionStyle, Properties)
    case collectionEnd
    case other
  }

  enum CollectionStyle { case block, flow }

  struct Properties {
    let anchor: String?
    let tag: String?
  }

  let kind: Kind
  let offsets: Range<Int>
}

/// What libyaml could not make sense of, in its words.
struct SyntaxProblem: Error {
  let problem: String
  let offset: Int
  /// Where the construct began in which the problem was found.
  let contextOffset: Int?
}

/// The events of a text, one by one.
struct EventReader: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>
  private let isReady: Bool

  init(_ text: String) {
    input = .allocate(capacity: text.utf8.count)
    _ = input.initialize(from: text.utf8)
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    isReady = yaml_parser_initialize(parser) == 1
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    input.deallocate()
  }

  mutating func next() throws(SyntaxProblem) -> Event {
    var event = yaml_event_t()
    guard isReady, yaml_parser_parse(parser, &event) == 1 else { throw problem }
    defer { yaml_event_delete(&event) }
    return Event(event)
  }

  private var problem: SyntaxProblem {
    guard isReady, let problem = parser.pointee.problem else {
      return SyntaxProblem(problem: "out of memory", offset: 0, contextOffset: nil)
    }
    return SyntaxProblem(
      problem: String(cString: problem),
      offset: Int(parser.pointee.problem_mark.index),
      contextOffset: parser.pointee.context.map { _ in Int(parser.pointee.context_mark.index) }
    )
  }
}

extension Event {
  fileprivate init(_ event: yaml_event_t) {
    kind = Kind(event)
    let start = Int(event.start_mark.index)
    offsets = start..<max(start, Int(event.end_mark.index))
  }
}

extension Event.Kind {
  fileprivate init(_ event: yaml_event_t) {
    switch event.type {
    case YAML_DOCUMENT_START_EVENT: self = .documentStart
    case YAML_DOCUMENT_END_EVENT: self = .documentEnd
    case YAML_STREAM_END_EVENT: self = .streamEnd
    case YAML_ALIAS_EVENT: self = .alias(of: string(event.data.alias.anchor) ?? "")
    case YAML_SCALAR_EVENT:
      let data = event.data.scalar
      let bytes = UnsafeBufferPointer(start: data.value, count: data.length)
      self = .scalar(
        String(decoding: bytes, as: UTF8.self),
        YAMLScalar.Style(data.style),
        Event.Properties(anchor: string(data.anchor), tag: string(data.tag))
      )
    case YAML_SEQUENCE_START_EVENT:
      let data = event.data.sequence_start
      self = .sequenceStart(
        data.style == YAML_FLOW_SEQUENCE_STYLE ? .flow : .block,
        Event.Properties(anchor: string(data.anchor), tag: string(data.tag))
      )
    case YAML_MAPPING_START_EVENT:
      let data = event.data.mapping_start
      self = .mappingStart(
        data.style == YAML_FLOW_MAPPING_STYLE ? .flow : .block,
        Event.Properties(anchor: string(data.anchor), tag: string(data.tag))
      )
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: self = .collectionEnd
    default: self = .other
    }
  }
}

extension YAMLScalar.Style {
  fileprivate init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: self = .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: self = .literal
    case YAML_FOLDED_SCALAR_STYLE: self = .folded
    default: self = .plain
    }
  }
}

private func string(_ text: UnsafeMutablePointer<yaml_char_t>?) -> String? {
  text.map { String(cString: $0) }
}
