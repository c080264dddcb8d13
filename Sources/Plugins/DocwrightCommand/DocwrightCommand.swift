import Foundation
import PackagePlugin

/// `swift package docwright …`: the command, run in the folder of the package.
@main
struct DocwrightCommand: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) throws {
    try run(
      context.tool(named: "docwright").url,
      arguments,
      in: context.package.directoryURL
    )
  }
}

#if canImport(XcodeProjectPlugin)
  import XcodeProjectPlugin

  extension DocwrightCommand: XcodeCommandPlugin {
    func performCommand(context: XcodePluginContext, arguments: [String]) throws {
      var extractor = ArgumentExtractor(arguments)
      // Those that were chosen in Xcode's dialogue; the tool works on whole folders.
      _ = extractor.extractOption(named: "target")
      try run(
        context.tool(named: "docwright").url,
        extractor.remainingArguments,
        in: context.xcodeProject.directoryURL
      )
    }
  }
#endif

/// Ends with the tool's own exit status if it fails, as it has said why.
private func run(_ tool: URL, _ arguments: [String], in folder: URL) throws {
  let process = Process()
  process.executableURL = tool
  process.arguments = arguments
  process.currentDirectoryURL = folder
  try process.run()
  process.waitUntilExit()
  guard process.terminationReason == .exit else {
    Diagnostics.error("docwright was ended by signal \(process.terminationStatus)")
    return
  }
  if process.terminationStatus != 0 { exit(process.terminationStatus) }
}
