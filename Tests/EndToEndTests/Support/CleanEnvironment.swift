import Glibc

/// An environment of which nothing is inherited but how sanitizers work, where there are any.
enum CleanEnvironment {
  /// The variables of somebody at home in the folder, with changes; nil takes a variable away.
  static func variables(
    home: TestFolder,
    changing changes: [String: String?] = [:]
  ) -> [String: String] {
    var variables = [
      "PATH": "/usr/bin:/bin", "HOME": home.path, "TERM": "xterm-256color", "LANG": "C.UTF-8",
      "TZ": "UTC",
      // Tests look into the program by /proc, as somebody with a debugger does.
      "INTERCOM_PANEL_DEBUG": "1",
      // Nobody listens there: whatever would leave this machine fails at once.
      "HTTPS_PROXY": "http://127.0.0.1:1",
    ]
    for name in ["CONFIG", "CACHE", "DATA", "STATE"] {
      variables["XDG_\(name)_HOME"] = "\(home.path)/\(name.lowercased())"
    }
    variables["XDG_RUNTIME_DIR"] = home.path
    for name in ["ASAN_OPTIONS", "TSAN_OPTIONS"] {
      if let value = unsafe getenv(name) { variables[name] = unsafe String(cString: value) }
    }
    for (name, value) in changes { variables[name] = value }
    return variables
  }
}
