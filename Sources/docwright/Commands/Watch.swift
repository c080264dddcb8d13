import ArgumentParser
import SourceText

struct Watch: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Generates, and again whenever a description or a template is saved.",
    discussion: """
      Every run prints a line with the time of day and how long it took. Mistakes are printed as \
      'generate' prints them; nothing is written until they are mended. Ctrl-C ends it, after the run \
      that is going on.

      EXIT STATUS
        1    standard output can't be written to
        64   the command was not used rightly
        130  Ctrl-C ended it
        143  it was told to end, as by 'kill'

      EXAMPLE
        docwright watch
        docwright watch --specs Specs --output Generated --templates Templates
      """
  )

  @OptionGroup var generation: GenerationOptions

  func run() async throws {
    let signals = endingSignals()
    let generation = generation
    let watching = Task { try await Self.watch(generation) }
    let ending = Task {
      defer { watching.cancel() }
      return await endingStatus(signals)
    }
    do {
      try await watching.value
    } catch is CancellationError {
      throw await ending.value
    }
  }

  private static func watch(_ generation: GenerationOptions) async throws {
    let folders = [generation.options.specs, generation.templates].compactMap(\.self)
    var runs = WatchedRuns(generation: generation)
    try await Watching(
      look: { FileStates(of: folders) },
      pause: { try await Task.sleep(for: $0) },
      run: { try await runs.run() }
    ).untilTheEnd()
  }
}

/// Runs one after the other, each with a line about it.
private struct WatchedRuns {
  let generation: GenerationOptions
  private var isFirst = true
  private var hadMistakes = false

  init(generation: GenerationOptions) {
    self.generation = generation
  }

  mutating func run() async throws {
    let start = ContinuousClock.now
    let outcome = try await outcome()
    let milliseconds = (ContinuousClock.now - start) / .milliseconds(1)
    try printLine("\(timeOfDay()) \(outcome) (\(Int(milliseconds)) ms)")
    if isFirst {
      try printLine("Watching \(generation.watched); Ctrl-C ends it.")
      isFirst = false
    }
  }

  private mutating func outcome() async throws -> String {
    do {
      guard let plan = try await generation.planned() else { throw ExitCode.fault }
      try generation.write(plan)
      defer { hadMistakes = false }
      return (hadMistakes ? "Mended. " : "") + plan.summary(of: generation.output)
    } catch is ExitCode {
      hadMistakes = true
      return "Mistakes, so nothing was written."
    }
  }
}

extension GenerationOptions {
  fileprivate var watched: String {
    [options.specs, templates].compactMap(\.self).joined(separator: " and ")
  }
}
