/// Paths of files, taken apart and put together as texts.
enum PathText {
  static func withoutFinalSlash(_ path: String) -> String {
    var rest = path[...]
    while rest.count > 1, rest.hasSuffix("/") {
      rest = rest.dropLast()
    }
    return String(rest)
  }

  /// The folder a file is in: `.` for a bare name.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : withoutFinalSlash(String(path[..<slash]))
  }

  static func name(of path: String) -> String {
    String(path[(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)...])
  }

  static func joined(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// A path as written in a configuration file: `~/` is the home folder, and what does not begin
  /// with a slash is seen from the given folder.
  static func resolved(_ path: String, home: String?, folder: String) -> String {
    if let home, path.hasPrefix("~/") {
      return joined(home, String(path.dropFirst(2)))
    }
    return path.hasPrefix("/") ? path : joined(folder, path)
  }

  /// A text as a part of a name: what is not a letter, digit, `-` or `_` as its number.
  static func escaped(_ text: String) -> String {
    text.utf8.map { byte in
      TOMLByte.isBare(byte) ? String(Unicode.Scalar(byte)) : "%" + String(byte, radix: 16)
    }.joined()
  }
}
