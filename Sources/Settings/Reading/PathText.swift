/// Paths of files, taken apart and put together as texts.
enum PathText {
  private static let slash = UInt8(ascii: "/")

  /// Whether a path begins with a slash; one with a mark combined with it is a slash too.
  static func isAbsolute(_ path: String) -> Bool { path.utf8.first == slash }

  static func withoutFinalSlash(_ path: String) -> String {
    let end = path.utf8.lastIndex { $0 != slash }.map { path.utf8.index(after: $0) }
    return end.map { String(path[..<$0]) } ?? (path.isEmpty ? "" : "/")
  }

  /// The folder a file is in: `.` for a bare name.
  static func folder(of path: String) -> String {
    guard let last = path.utf8.lastIndex(of: slash) else { return "." }
    return last == path.startIndex ? "/" : withoutFinalSlash(String(path[..<last]))
  }

  static func name(of path: String) -> String {
    let last = path.utf8.lastIndex(of: slash)
    return String(path[(last.map { path.utf8.index(after: $0) } ?? path.startIndex)...])
  }

  static func joined(_ folder: String, _ name: String) -> String {
    folder.utf8.last == slash ? folder + name : folder + "/" + name
  }

  /// A path as written in a configuration file: `~/` is the home folder, and what does not begin
  /// with a slash is seen from the given folder.
  static func resolved(_ path: String, home: String?, folder: String) -> String {
    if let home, path.utf8.starts(with: "~/".utf8) {
      return joined(home, String(decoding: path.utf8.dropFirst(2), as: UTF8.self))
    }
    return isAbsolute(path) ? path : joined(folder, path)
  }

  /// A text as a part of a name: what is not a letter, digit, `-` or `_` as its number.
  static func escaped(_ text: String) -> String {
    text.utf8.map { byte in
      TOMLByte.isBare(byte) ? String(Unicode.Scalar(byte)) : "%" + String(byte, radix: 16)
    }.joined()
  }
}
