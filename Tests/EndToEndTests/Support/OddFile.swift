import Glibc

/// What can stand in the place of a file or folder.
enum OddFile: String, CaseIterable {
  case missing, empty, folder, pipe, noText, halfWritten, gigabyte
  case linkToNothing, linkToItself, linkToFile, linkToFolder, linkToZero
  case readableByAll, writableByAll, somebodyElses

  /// Whether it can be made here: only the administrator gives files away.
  var isPossible: Bool { self != .somebodyElses || geteuid() == 0 }

  /// Puts it in the place of what is there.
  func replace(_ path: String) throws {
    let aside = path + ".elsewhere"
    var result: Int32 = 0
    switch self {
    case .readableByAll: result = unsafe chmod(path, Self.isFolder(path) ? 0o755 : 0o644)
    case .writableByAll: result = unsafe chmod(path, Self.isFolder(path) ? 0o777 : 0o666)
    case .somebodyElses: result = unsafe chown(path, 4242, 4242)
    case .noText: try Self.write([0x61, 0xFF, 0x0A], to: path)
    case .halfWritten: try Self.write(Array("[screen".utf8), to: path)
    case .gigabyte: result = unsafe truncate(path, 1 << 30)
    case .linkToFile, .linkToFolder:
      guard unsafe rename(path, aside) == 0 else { throw Failure(code: errno) }
      if self == .linkToFolder, !Self.isFolder(aside) {
        guard unsafe unlink(aside) == 0, unsafe mkdir(aside, 0o700) == 0 else {
          throw Failure(code: errno)
        }
      }
      result = unsafe symlink(aside, path)
    case .missing, .empty, .folder, .pipe, .linkToNothing, .linkToItself, .linkToZero:
      try Self.remove(path)
      result = try make(path)
    }
    guard result == 0 else { throw Failure(code: errno) }
  }

  private func make(_ path: String) throws -> Int32 {
    switch self {
    case .empty:
      try Self.write([], to: path)
      return 0
    case .folder: return unsafe mkdir(path, 0o700)
    case .pipe: return unsafe mkfifo(path, 0o600)
    case .linkToNothing: return unsafe symlink(path + ".absent", path)
    case .linkToItself: return unsafe symlink(path, path)
    case .linkToZero: return unsafe symlink("/dev/zero", path)
    case .missing, .noText, .halfWritten, .gigabyte, .linkToFile, .linkToFolder, .readableByAll,
      .writableByAll, .somebodyElses:
      return 0
    }
  }

  /// The system would not make it; its number for the reason.
  struct Failure: Error {
    let code: Int32
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private static func remove(_ path: String) throws {
    guard unsafe unlink(path) == 0 || rmdir(path) == 0 || errno == ENOENT else {
      throw Failure(code: errno)
    }
  }

  private static func write(_ bytes: [UInt8], to path: String) throws {
    let file = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw Failure(code: errno) }
    defer { close(file) }
    guard unsafe Glibc.write(file, bytes, bytes.count) == bytes.count else {
      throw Failure(code: errno)
    }
  }
}
