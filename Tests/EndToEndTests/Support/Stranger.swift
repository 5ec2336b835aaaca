import Glibc
import TerminalEmulator

/// Somebody without rights of his own, as whom the administrator can run a program.
///
/// `setpriv` is a part of Debian's util-linux.
enum Stranger {
  /// The words that run the program as somebody else.
  static let words = ["--reuid=65534", "--regid=65534", "--clear-groups"]

  /// The program that does so.
  static let program = "/usr/bin/setpriv"

  /// Whether that program is there.
  static var hasProgram: Bool { unsafe access(program, X_OK) == 0 }

  /// Whether somebody else can be made here, and may get to the program.
  static var isPossible: Bool {
    guard geteuid() == 0, hasProgram else { return false }
    return folders(of: BuiltProduct.path("intercom-panel")).allSatisfy(isOpen)
  }

  private static func folders(of path: String) -> [String] {
    let names = path.split(separator: "/").dropLast()
    return names.indices.map { "/" + names[...$0].joined(separator: "/") }
  }

  private static func isOpen(_ folder: String) -> Bool {
    var status = stat()
    return unsafe stat(folder, &status) == 0 && status.st_mode & 0o001 != 0
  }
}
