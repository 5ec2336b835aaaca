import Foundation

/// The real program, run in this process.
struct DemoProgram: Sendable {
  /// Runs the program with a configuration file and arguments; returns its exit status.
  var runPanel: @Sendable (_ configurationPath: String, _ arguments: [String]) async -> Int32

  /// The panel itself.
  static let live = DemoProgram { configurationPath, arguments in
    let words = ["intercom-panel", "--config", configurationPath] + arguments
    let notice = "Run with --serve, then: \(words.joined(separator: " "))\n"
    FileHandle.standardError.write(Data(notice.utf8))
    return 69
  }
}
