import Glibc

/// A folder of a test's own, gone with it.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    let base = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    var template = Array("\(base)/settings-XXXXXX".utf8CString)
    guard let made = unsafe mkdtemp(&template) else { throw Failure.notMade(errno) }
    path = unsafe String(cString: made)
  }

  enum Failure: Error {
    case notMade(Int32)
    case notWritten(String)
    case notRead(String)
  }

  deinit {
    Self.remove(path)
  }

  /// Writes a file and answers its path.
  @discardableResult
  func write(_ text: String, to name: String, mode: mode_t = 0o600) throws -> String {
    try write(Array(text.utf8), to: name, mode: mode)
  }

  @discardableResult
  func write(_ bytes: [UInt8], to name: String, mode: mode_t = 0o600) throws -> String {
    let target = path + "/" + name
    guard let file = unsafe fopen(target, "w") else { throw Failure.notWritten(target) }
    let written = unsafe fwrite(bytes, 1, bytes.count, file)
    guard unsafe fclose(file) == 0, written == bytes.count, unsafe chmod(target, mode) == 0 else {
      throw Failure.notWritten(target)
    }
    return target
  }

  func makeFolder(_ name: String) throws {
    guard unsafe mkdir(path + "/" + name, 0o700) == 0 else { throw Failure.notWritten(name) }
  }

  func read(_ name: String) throws -> String {
    try Self.text(at: path + "/" + name)
  }

  /// The text of any file.
  static func text(at path: String) throws -> String {
    guard let file = unsafe fopen(path, "r") else { throw Failure.notRead(path) }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = unsafe fgetc(file), byte >= 0 {
      bytes.append(UInt8(truncatingIfNeeded: byte))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The names of everything in the folder, in alphabetical order.
  func names() -> [String] { Self.names(in: path) }

  private static func names(in path: String) -> [String] {
    guard let folder = unsafe opendir(path) else { return [] }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." {
        names.append(name)
      }
    }
    return names.sorted()
  }

  private static func remove(_ path: String) {
    for name in names(in: path) where unsafe unlink(path + "/" + name) != 0 {
      remove(path + "/" + name)
    }
    unsafe rmdir(path)
  }
}
