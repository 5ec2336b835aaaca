internal import ArgumentParser

/// Runs the body of a command and ends with its status and sentences when it fails.
enum CommandRun {
  static func report(_ body: () throws(CommandFailure) -> Void) throws {
    do throws(CommandFailure) {
      try body()
    } catch {
      error.report()
      throw ExitCode(error.status.rawValue)
    }
  }
}
