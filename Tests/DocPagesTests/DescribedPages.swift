import APIModel
import DocPages
import FixtureSupport
import Foundation
import SourceText
import SpecLanguage
import Testing

/// Descriptions, to hold pages and changed pages against.
struct DescribedPages {
  let files: [SourceFile]
  private let specs: CompiledSpecs

  init(_ fixture: FixtureCase) throws {
    let prefix = "input/"
    let files = try fixture.files.filter { $0.hasPrefix(prefix) }.map {
      SourceFile(path: String($0.dropFirst(prefix.count)), text: try fixture.text($0))
    }
    try self.init(files)
  }

  init(folder: String) throws {
    let root = URL(fileURLWithPath: folder)
    let paths = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    let files = try paths.filter { $0.contains("/") && $0.hasSuffix(".yaml") }.map { path in
      let bytes = try Data(contentsOf: root.appendingPathComponent(path))
      return SourceFile(path: path, text: String(decoding: bytes, as: UTF8.self))
    }
    try self.init(files)
  }

  private init(_ files: [SourceFile]) throws {
    self.files = files
    let byFolder = Dictionary(grouping: files) { String($0.path.prefix { $0 != "/" }) }
    let folders = byFolder.sorted { $0.key < $1.key }
      .map { SpecFolder(path: $0.key, files: $0.value) }
    var diagnostics = Diagnostics()
    specs = CompiledSpecs(folders, into: &diagnostics)
    let mistakes = diagnostics.sorted.map(\.message)
    try #require(mistakes.isEmpty, "\(mistakes)")
  }

  struct Figures {
    var falseAlarms: [String] = []
    var missed: [PageMutation] = []
    /// By kind.
    var counts: [String: Int] = [:]

    var total: Int { counts.values.reduce(0, +) }

    func row(_ name: String) -> String {
      let kinds = counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
      return "\(name): \(total - missed.count) of \(total) (\(kinds.joined(separator: ", ")))"
    }
  }

  /// What the first description and a page disagree in.
  func disagreements(with page: SourceFile) -> [Disagreement] {
    guard let api = specs.apis.first, let operation = api.operations.first else { return [] }
    return findings((api, operation), facts(page.path, page.text))
  }

  /// How many changes of a page its description tells.
  func figures(_ name: String, _ text: String) -> Figures {
    let facts = facts(name, text)
    let pairs = specs.apis.flatMap { api in api.operations.map { (api, $0) } }
    let best = pairs.min { findings($0, facts).count < findings($1, facts).count }
    var figures = Figures()
    guard let best else { return figures }
    figures.falseAlarms = findings(best, facts).map(\.diagnostic.message)
    for mutation in PageLines(text).mutations(of: facts.format) {
      figures.counts[mutation.kind.rawValue, default: 0] += 1
      if findings(best, self.facts(name, mutation.text)).isEmpty { figures.missed.append(mutation) }
    }
    return figures
  }

  private func facts(_ name: String, _ text: String) -> PageFacts {
    var remarks = Diagnostics()
    return PageFacts(reading: SourceFile(path: name, text: text), into: &remarks)
  }

  private func findings(_ pair: (api: API, operation: APIModel.Operation), _ facts: PageFacts)
    -> [Disagreement]
  {
    guard let places = specs.places[pair.api.folder] else { return [] }
    return Verification(of: pair.operation, in: pair.api, against: facts, places: places)
      .disagreements
  }
}

extension PageLines {
  func mutations(of format: PageFormat) -> [PageMutation] {
    let fields =
      switch format {
      case .mintlify: mintlifyMutations
      case .rendered: renderedMutations
      case .stainless: stainlessMutations
      }
    return fields + requestMutations + exampleMutations
  }
}
