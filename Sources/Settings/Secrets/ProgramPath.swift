import Glibc

/// Finds programs as a shell does.
public enum ProgramPath {
  /// The first program of this name in the folders of a `PATH`; nil when there is none.
  ///
  /// Only absolute folders count: what is run with a token must not depend on where one stands.
  public static func find(_ name: String, in path: String) -> String? {
    path.split(separator: ":").lazy
      .filter { $0.hasPrefix("/") }
      .map { PathText.joined(String($0), name) }
      .first { candidate in
        var status = stat()
        return unsafe stat(candidate, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
          && access(candidate, X_OK) == 0
      }
  }
}
