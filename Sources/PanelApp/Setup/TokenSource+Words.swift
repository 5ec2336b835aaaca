internal import Settings

extension TokenSource {
  /// Where the token is, to stand behind “the token”.
  var place: String {
    switch kind {
    case .literal:
      switch origin {
      case .environment(let name): return "in \(name)"
      case .option, .file: return "in the configuration file"
      }
    case .command(let words): return "printed by \(words.first ?? "a command")"
    case .keyring: return "in the desktop keyring"
    case .file(let path): return "in \(path)"
    }
  }

  /// What setup does with a token that works.
  var keeping: String {
    "The token \(place) is \(isEnvironment ? "used and not stored" : "kept")."
  }

  /// Whether the token comes from an environment variable.
  var isEnvironment: Bool {
    guard case .environment = origin else { return false }
    return true
  }

  /// That the environment comes first, and so has to be put right first.
  var precedence: String {
    "\(origin.text) comes before every other place: unset it, or set a token that works."
  }
}
