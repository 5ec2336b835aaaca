public import ContactResolution

/// Where a token is to be had; the first one configured counts, in the order of the cases.
public enum TokenSource: Sendable, Equatable {
  /// The environment variable of this name, which held the secret.
  case environment(variable: String, Secret)
  /// The first line that the command, given as words, prints; never empty.
  case command([String])
  /// The first line of a file that only its owner may read.
  case file(path: String)
  /// The configuration file itself, which only its owner may read.
  case configuration(file: String, Secret)
}
