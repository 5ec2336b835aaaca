internal import Glibc

/// A private folder of a test's own, gone with it; for what is looked at byte by byte.
public final class ScratchFolder: Sendable {
  /// Where it is.
  public let path: String

  /// The system would not do something; its number for the reason.
  public struct Failure: Error, Sendable {
    /// The number.
    public let code: Int32
  }

  /// Makes the folder.
  public init() throws(Failure) {
    let base = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    var template = Array("\(base)/scratch-XXXXXX".utf8CString)
    guard let made = unsafe mkdtemp(&template) else { throw Failure(code: errno) }
    path = unsafe String(cString: made)
  }

  deinit {
    Self.remove(path)
  }

  /// The path of a file in it.
  public func path(_ name: String) -> String { path + "/" + name }

  /// Writes a file.
  public func write(_ bytes: [UInt8], to name: String, mode: UInt32 = 0o600) throws(Failure) {
    guard let file = unsafe fopen(path(name), "w") else { throw Failure(code: errno) }
    let count = unsafe fwrite(bytes, 1, bytes.count, file)
    guard unsafe fclose(file) == 0, count == bytes.count, unsafe chmod(path(name), mode) == 0
    else { throw Failure(code: errno) }
  }

  /// The bytes of a file.
  public func bytes(of name: String) throws(Failure) -> [UInt8] {
    guard let file = unsafe fopen(path(name), "r") else { throw Failure(code: errno) }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = unsafe fgetc(file), byte >= 0 {
      bytes.append(UInt8(truncatingIfNeeded: byte))
    }
    return bytes
  }

  /// The names of all that is in a folder, in alphabetical order; none for a folder that is not
  /// there.
  public func names(in name: String = ".") -> [String] { Self.names(in: path(name)) }

  /// The permission bits of a file or folder.
  public func mode(of name: String) throws(Failure) -> UInt32 {
    try status(of: name).st_mode & 0o7777
  }

  /// When a file was written, in seconds since 1970.
  public func moment(of name: String) throws(Failure) -> Int64 {
    Int64(try status(of: name).st_mtim.tv_sec)
  }

  /// What the file system knows a file by: another one in its place has another number.
  public func number(of name: String) throws(Failure) -> UInt64 {
    UInt64(try status(of: name).st_ino)
  }

  private func status(of name: String) throws(Failure) -> stat {
    var status = stat()
    guard unsafe lstat(path(name), &status) == 0 else { throw Failure(code: errno) }
    return status
  }

  /// The names of all that is in the folder at a path, in alphabetical order.
  static func names(in path: String) -> [String] {
    guard let folder = unsafe opendir(path) else { return [] }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  private static func remove(_ path: String) {
    _ = unsafe chmod(path, 0o700)
    for name in names(in: path) where unsafe unlink(path + "/" + name) != 0 {
      remove(path + "/" + name)
    }
    unsafe rmdir(path)
  }
}
