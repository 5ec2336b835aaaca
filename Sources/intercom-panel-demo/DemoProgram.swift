import PanelApp

/// The real program, run in this process.
struct DemoProgram: Sendable {
  /// Runs the program with a configuration file and arguments; returns its exit status.
  ///
  /// Called on the main thread, outside of the main queue. Need not return: the full screen ends
  /// the process by itself.
  var runPanel: @Sendable (_ configurationPath: String, _ arguments: [String]) -> Int32

  /// The panel itself. It keeps no answers: the next demo's services have other addresses.
  static let live = DemoProgram { configurationPath, arguments in
    IntercomPanel.run(["--config", configurationPath, "--no-cache"] + arguments)
    return 0
  }
}
