internal import Glibc

/// Files read and written whole.
public enum FileText {
  /// The text of a file, also of one of `/proc`, whose extent is not known before it is read; nil
  /// when it cannot be read.
  public static func read(_ path: String) -> String? {
    guard let file = unsafe fopen(path, "r") else { return nil }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    // The buffer outlives the call.
    while case let count = unsafe fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes a file that only its owner can read; whether that worked.
  public static func write(_ text: String, to path: String) -> Bool {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var rest = Array(text.utf8)
    while !rest.isEmpty {
      // The array outlives the call.
      let count = unsafe Glibc.write(descriptor, rest, rest.count)
      guard count > 0 else { return false }
      rest.removeFirst(count)
    }
    return true
  }

  /// Whether the path leads to a file that this user may start.
  public static func isProgram(_ path: String) -> Bool {
    unsafe access(path, X_OK) == 0
  }

  /// The names in a folder but for `.` and `..`; empty when it cannot be read.
  public static func names(in folder: String) -> [String] {
    guard let handle = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(handle) }
    var names: [String] = []
    while let entry = unsafe readdir(handle) {
      // The kernel ends the name with a zero within its room.
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
