/// Why a command line cannot be done.
public enum CommandMistake: Error, Sendable, Equatable {
  /// It is neither a key, an address nor a command.
  case unknown(String)
  /// The command needs something behind it, such as one of the choices.
  case argumentMissing(CommandWord, choices: [String])
  /// What stands behind the command is none of the choices.
  case wrongArgument(CommandWord, String, choices: [String])
  /// A number alone is an issue of the present project, and there is none.
  case noProject(number: String)
  /// The address is of another site than the connected one; nil when that is unknown.
  case otherSite(String, connected: String?)
}
