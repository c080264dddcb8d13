import ArgumentParser
import SourceText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// For people, or an object a line for tools.
enum PrintFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

/// What every command that prints diagnostics can be told.
struct DiagnosticOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp("How to print diagnostics: text or json.", valueName: "format")
  )
  var diagnostics = PrintFormat.text
}

extension ExitCode {
  /// The descriptions or the output are at fault.
  static let fault = ExitCode(1)
  /// A page could not be read or fetched.
  static let pageNotRead = ExitCode(3)
}

/// Prints diagnostics to standard error.
///
/// - Throws: `status` if any is an error.
func report(
  _ diagnostics: Diagnostics,
  files: [SourceFile],
  as format: PrintFormat,
  failingWith status: ExitCode = .fault
) throws(ExitCode) {
  switch format {
  case .text:
    let text = DiagnosticText(files: files, style: style(on: STDERR_FILENO))
    for diagnostic in diagnostics.sorted { printError(text.text(diagnostic)) }
  case .json:
    for diagnostic in diagnostics.sorted { printError(diagnostic.json + "\n") }
  }
  if diagnostics.hasErrors { throw status }
}

/// Only on a terminal, and not if the user wants none (https://no-color.org).
private func style(on descriptor: Int32) -> DiagnosticText.Style {
  isatty(descriptor) == 1 && getenv("NO_COLOR") == nil ? .coloured : .plain
}

/// For findings that are a command's output.
var standardOutputStyle: DiagnosticText.Style { style(on: STDOUT_FILENO) }

/// Tells that the command was not used rightly, where only its run could find out.
func misuse(_ message: String) -> ExitCode {
  printError("Error: \(message)\n")
  return .validationFailure
}

/// Nobody is left to tell if standard error can't be written to.
func printError(_ text: String) {
  _ = write(text, to: STDERR_FILENO)
}

/// Prints to standard output.
///
/// - Throws: `ExitCode.fault` if that can't be written to, as on a full disk.
func printLine(_ text: String) throws(ExitCode) {
  try printText(text + "\n")
}

/// Prints to standard output what has its line breaks already.
///
/// - Throws: `ExitCode.fault` if that can't be written to.
func printText(_ text: String) throws(ExitCode) {
  guard write(text, to: STDOUT_FILENO) else {
    printError("error: standard output can't be written to\n")
    throw .fault
  }
}

/// Whether all of the text was written.
private func write(_ text: String, to descriptor: Int32) -> Bool {
  var rest = Array(text.utf8)[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    guard count > 0 else { return false }
    rest = rest.dropFirst(count)
  }
  return true
}
