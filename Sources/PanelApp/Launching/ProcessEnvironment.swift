internal import Glibc
internal import Settings

/// The environment this process was started with, as a value.
struct ProcessEnvironment: Sendable {
  /// Names and values, without entries that lack a `=`.
  let variables: [String: String]

  /// Reads the environment of this process.
  static func current() -> ProcessEnvironment {
    var variables: [String: String] = [:]
    // `environ` is a null-terminated array that nobody in this program changes.
    var entry = unsafe environ
    while let text = unsafe entry.pointee {
      let pair = unsafe String(cString: text)
      if let equals = pair.firstIndex(of: "=") {
        variables[String(pair[..<equals])] = String(pair[pair.index(after: equals)...])
      }
      unsafe entry += 1
    }
    return ProcessEnvironment(variables: variables)
  }

  /// The value of a variable; nil when it is unset or empty.
  subscript(name: String) -> String? {
    guard let value = variables[name], !value.isEmpty else { return nil }
    return value
  }

  /// What a program that we start may see: everything but our secrets.
  var withoutSecrets: [String: String] {
    ChildEnvironment.withoutSecrets(variables)
  }
}
