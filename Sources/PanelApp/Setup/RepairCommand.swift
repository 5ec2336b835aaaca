/// The command that makes or repairs a connection, with the options that lead to the same settings.
struct RepairCommand: Sendable, Equatable {
  /// Options with a blank behind each word; empty for the standard file without a profile.
  var options = ""

  /// What to type for a connection.
  func text(_ service: ConnectedService) -> String {
    let command = "intercom-panel setup \(options)"
    switch service {
    case .jira, .intercom: return String(command.dropLast())
    case .connection(let name): return command + "--connection \(name)"
    }
  }

  /// The sentence that tells to do so.
  func advice(_ service: ConnectedService) -> String { "Run: \(text(service))" }
}
