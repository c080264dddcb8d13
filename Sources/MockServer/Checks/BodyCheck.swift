import APIModel
import SourceText
import SpecLanguage
import YAMLReader

/// Holds what a request carries against the body that the description has.
struct BodyCheck {
  let sent: SentRequest
  private let type: MediaType?

  init(_ sent: SentRequest) {
    self.sent = sent
    type = MediaType(sent.request.header("content-type"))
  }

  private var vendor: MockedAPI { sent.endpoint.vendor }
  private var body: [UInt8] { sent.request.body }

  var problems: [RequestProblem] {
    switch sent.endpoint.operation.body {
    case .none:
      return body.isEmpty
        ? [] : [problem("no body is documented; this one has \(body.count) bytes")]
    case .json(let schema): return jsonProblems(schema)
    case .form(let name): return formProblems(vendor.types.properties(.named(name)) ?? [])
    case .multipart(let name): return multipartProblems(vendor.types.properties(.named(name)) ?? [])
    case .bytes(let mediaType):
      return [mistaken(mediaType) { $0.name == mediaType }].compactMap(\.self)
    }
  }

  private func problem(_ message: String, status: Int = 400) -> RequestProblem {
    RequestProblem(.body, nil, message, status: status)
  }

  /// Nil if the body is of the right media type.
  private func mistaken(_ wanted: String, _ fits: (MediaType) -> Bool) -> RequestProblem? {
    if let type, fits(type) { return nil }
    let found = type.map { "'\($0.name)'" } ?? "none"
    let message = "'content-type' should be '\(wanted)', found \(found)"
    return RequestProblem(.header, "content-type", message, status: 415)
  }

  // MARK: JSON

  private func jsonProblems(_ schema: Schema) -> [RequestProblem] {
    if body.isEmpty { return [problem("the body is missing; JSON is documented")] }
    if let mistake = mistaken("application/json", \.isJSON) { return [mistake] }
    guard body.count <= Self.jsonLimit else {
      return [problem("JSON may have \(Self.jsonLimit) bytes here", status: 413)]
    }
    guard let text = textFromUTF8(body) else { return [problem("the body is not UTF-8")] }
    var reading = Diagnostics()
    let node = YAMLNode.json(in: .literal(text), into: &reading)
    let faults = reading.sorted.map { problem(placed($0.message, $0.range)) }
    guard let node else { return faults }
    let secrets = node.texts(of: vendor.sensitiveNames)
    let mistakes = vendor.described.problems(node, as: schema, called: "the body")
    // Enough to see what is wrong, even where every element of a long list is.
    return faults
      + mistakes.prefix(Refusal.limit * 5).map {
        problem(placed(discreet($0.value, secrets), $0.range))
      }
  }

  /// What holds JSON in memory takes a hundred times its bytes.
  private static let jsonLimit = 1 << 20

  private func placed(_ message: String, _ range: SourceRange) -> String {
    "\(message) (line \(range.start.line), column \(range.start.column))"
  }

  private func discreet(_ message: String, _ secrets: Set<String>) -> String {
    let short = withoutFinding(message)
    // Looking for many would take long.
    if secrets.count > 100 { return short }
    guard secrets.contains(where: { message.contains($0) }) else { return message }
    return secrets.contains { short.contains($0) }
      ? "something sensitive is not as documented" : short
  }

  // MARK: Forms

  private func formProblems(_ fields: [Field]) -> [RequestProblem] {
    let type = "application/x-www-form-urlencoded"
    // A form without fields need not be sent.
    if body.isEmpty { return problems(fields, []) }
    if let mistake = mistaken(type, { $0.name == type }) { return [mistake] }
    guard let pairs = SentPair.pairs(String(decoding: body, as: UTF8.self)) else {
      return [problem("the form can't be read; it is written as 'name=value&name=value'")]
    }
    return problems(fields, pairs)
  }

  private func multipartProblems(_ fields: [Field]) -> [RequestProblem] {
    if let mistake = mistaken("multipart/form-data", { $0.name == "multipart/form-data" }) {
      return [mistake]
    }
    let boundary = type?.parameter("boundary") ?? ""
    guard let form = MultipartBody(body, boundary: boundary) else {
      return [
        problem("the parts can't be read; each starts with '--' and the boundary, and has a name")
      ]
    }
    let files = Set(fields.filter { isFile($0.type) }.map(\.name))
    let pairs = form.parts.map { part in
      // What a file holds is nobody's affair.
      let text = files.contains(part.name) ? "" : String(decoding: part.content, as: UTF8.self)
      return SentPair(name: part.name, value: text, written: text)
    }
    return problems(fields, pairs)
  }

  private func isFile(_ type: Schema) -> Bool {
    switch vendor.types.value(type) {
    case .file: true
    case .array(let element): isFile(element)
    default: false
    }
  }

  private func problems(_ fields: [Field], _ pairs: [SentPair]) -> [RequestProblem] {
    let check = FieldCheck(vendor: vendor)
    let sent = Dictionary(grouping: pairs, by: \.name)
    let mistakes = fields.flatMap { field in
      check.problems(field, sent[field.name] ?? [], separatedByCommas: false).map {
        RequestProblem(.body, field.name, $0)
      }
    }
    let names = fields.map(\.name)
    let unknown = sent.keys.filter { !names.contains($0) }.sorted().prefix(Refusal.limit)
    return mistakes
      + unknown.map { name in
        let hint = suggestion(for: name, among: names)
        return RequestProblem(.body, name, "the form has no field '\(name)'\(hint)")
      }
  }
}

extension YAMLNode {
  /// Text of a file of its own, so that places in it are told.
  fileprivate static func literal(_ text: String) -> YAMLNode {
    let start = SourcePosition(line: 1, column: 1)
    let scalar = YAMLScalar(text: text, style: .literal, value: .string, blockStart: start)
    return YAMLNode(.scalar(scalar), at: nowhere)
  }

  /// All texts and numbers in fields of these names.
  fileprivate func texts(of names: Set<String>, inside: Bool = false) -> Set<String> {
    switch content {
    case .scalar(let scalar):
      let tellsNothing = scalar.value == .null || scalar.text.isEmpty
      return inside && !tellsNothing ? [scalar.text] : []
    case .sequence(let elements):
      return elements.reduce(into: []) { $0.formUnion($1.texts(of: names, inside: inside)) }
    case .mapping(let entries):
      return entries.reduce(into: []) { texts, entry in
        let isInside = inside || names.contains(entry.key.value)
        texts.formUnion(entry.value.texts(of: names, inside: isInside))
      }
    }
  }
}
