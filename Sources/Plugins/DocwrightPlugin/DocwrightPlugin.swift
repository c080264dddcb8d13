import Foundation
import PackagePlugin

/// Gives a target that holds descriptions, `api.yaml` and others beside it, their client.
@main
struct DocwrightPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let target = target.sourceModule else {
      Diagnostics.error("'\(target.name)' has no sources; DocwrightPlugin is for Swift targets")
      return []
    }
    return buildCommands(
      target: target.name,
      module: target.moduleName,
      files: target.sourceFiles.map(\.url),
      tool: try context.tool(named: "docwright").url,
      output: context.pluginWorkDirectoryURL
    )
  }
}

#if canImport(XcodeProjectPlugin)
  import XcodeProjectPlugin

  extension DocwrightPlugin: XcodeBuildToolPlugin {
    func createBuildCommands(context: XcodePluginContext, target: XcodeTarget) throws -> [Command] {
      buildCommands(
        target: target.displayName,
        module: moduleName(ofTarget: target.displayName),
        files: target.inputFiles.map(\.url),
        tool: try context.tool(named: "docwright").url,
        output: context.pluginWorkDirectoryURL
      )
    }

    /// As Xcode derives it: `My App` is the module `My_App`.
    private func moduleName(ofTarget name: String) -> String {
      let word = name.map { $0.isLetter || $0.isNumber || $0 == "_" ? $0 : "_" }
      return String(word.first?.isNumber == true ? ["_"] + word.dropFirst() : word)
    }
  }
#endif

/// One command for all descriptions of a target, as each may use types of `api.yaml`.
private func buildCommands(
  target: String,
  module: String,
  files: [URL],
  tool: URL,
  output: URL
) -> [Command] {
  guard let folder = folderOfDescriptions(in: files, target: target) else { return [] }
  let descriptions = files.filter {
    $0.deletingLastPathComponent() == folder && ["yaml", "yml"].contains($0.pathExtension)
  }
  return [
    .buildCommand(
      displayName: "Generating the client of \(target)",
      executable: tool,
      arguments: ["sources", folder.path, "--module", module, "--output", output.path],
      inputFiles: descriptions,
      outputFiles: descriptions.map { description in
        let name = description.deletingPathExtension().lastPathComponent
        return output.appendingPathComponent("\(name).swift")
      }
    )
  ]
}

/// Where the one `api.yaml` is; nil, and reported, if there is none or several.
private func folderOfDescriptions(in files: [URL], target: String) -> URL? {
  let shared = files.filter { $0.lastPathComponent == "api.yaml" }
  switch shared.count {
  case 0: Diagnostics.error("'\(target)' has no api.yaml; put one beside its other descriptions")
  case 1: return shared[0].deletingLastPathComponent()
  default:
    let paths = shared.map(\.path).sorted().joined(separator: ", ")
    Diagnostics.error("'\(target)' has several api.yaml, which takes as many targets: \(paths)")
  }
  return nil
}
