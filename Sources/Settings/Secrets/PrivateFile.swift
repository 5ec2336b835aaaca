import Glibc

/// Reads small files, with what is needed to judge who else can.
enum PrivateFile {
  /// A file's bytes, and who may read and write it.
  struct Content {
    var bytes: [UInt8]
    var access: FileAccess
  }

  /// Reads a file that links may lead to, up to `limit` bytes.
  ///
  /// With `allowsPipe`, something else than a regular file will do, such as what a shell makes of
  /// `<(command)`.
  static func read(
    _ path: String,
    limit: Int,
    allowsPipe: Bool = false
  ) throws(FileProblem) -> Content {
    guard !path.utf8.contains(0) else { throw .missing }
    let waiting = allowsPipe ? 0 : O_NONBLOCK
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | waiting)
    guard descriptor >= 0 else { throw FileProblem(code: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw FileProblem(code: errno) }
    let kind = status.st_mode & S_IFMT
    guard kind == S_IFREG || (allowsPipe && kind != S_IFDIR) else {
      throw .unreadable(reason: "it is not a file")
    }
    let access = FileAccess(
      mode: UInt32(status.st_mode & 0o7777),
      owner: UInt32(status.st_uid)
    )
    return Content(bytes: try bytes(of: descriptor, limit: limit), access: access)
  }

  private static func bytes(of descriptor: Int32, limit: Int) throws(FileProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = unsafe Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR {
        continue
      }
      guard count >= 0 else { throw FileProblem(code: errno) }
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
      guard bytes.count <= limit else { throw .unreadable(reason: "it is too large") }
    }
  }
}

extension PrivateFile {
  /// Why a file cannot be read, as the second half of a sentence; nil when it can.
  static func reasonNotToRead(_ path: String) -> String? {
    do throws(FileProblem) {
      _ = try read(path, limit: 8 << 20)
      return nil
    } catch {
      switch error {
      case .missing: return "there is no such file"
      case .unreadable(let reason): return "it cannot be read: \(reason)"
      }
    }
  }
}
