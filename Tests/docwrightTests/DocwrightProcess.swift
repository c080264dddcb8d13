import FixtureSupport
import Foundation

typealias CommandRun = FixtureSupport.CommandRun
typealias DocwrightRun = FixtureSupport.CommandRun
typealias TemporaryFolder = FixtureSupport.TemporaryFolder

extension DocwrightRun {
  /// Runs the built command.
  ///
  /// - Parameter folder: The working folder.
  init(_ arguments: [String], in folder: TemporaryFolder) async throws {
    try await self.init(BuiltCommand.executable(), arguments, in: folder.path)
  }
}
