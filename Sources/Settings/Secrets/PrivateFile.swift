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
  /// With `pipePatience`, something else than a regular file will do, such as what a shell makes of
  /// `<(command)`, as long as more of it comes within that time.
  static func read(
    _ path: String,
    limit: Int,
    pipePatience: Duration? = nil
  ) throws(FileProblem) -> Content {
    guard !path.utf8.contains(0) else { throw .missing }
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { throw FileProblem(code: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw FileProblem(code: errno) }
    let kind = status.st_mode & S_IFMT
    guard kind == S_IFREG || (pipePatience != nil && kind != S_IFDIR) else {
      throw .unreadable(reason: "it is not a file")
    }
    let access = FileAccess(
      mode: UInt32(status.st_mode & 0o7777),
      owner: UInt32(status.st_uid)
    )
    let patience = kind == S_IFREG ? nil : pipePatience
    return Content(
      bytes: try bytes(of: descriptor, limit: limit, pipePatience: patience),
      access: access
    )
  }

  private static func bytes(
    of descriptor: Int32,
    limit: Int,
    pipePatience: Duration?
  ) throws(FileProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 16_384)
    var hasWaited = false
    while true {
      let count = unsafe Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR {
        continue
      }
      // A pipe seems to be at its end before anybody writes.
      let mayCome = count < 0 ? errno == EAGAIN : count == 0 && bytes.isEmpty && !hasWaited
      if mayCome, let pipePatience {
        try wait(for: descriptor, pipePatience)
        hasWaited = true
        continue
      }
      guard count >= 0 else { throw FileProblem(code: errno) }
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
      guard bytes.count <= limit else { throw .unreadable(reason: "it is too large") }
    }
  }

  /// Returns when there is something to read, or nobody who writes any more.
  private static func wait(
    for descriptor: Int32,
    _ patience: Duration
  ) throws(FileProblem) {
    let deadline = ContinuousClock.now + patience
    while true {
      var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let rest = max(0, (deadline - ContinuousClock.now) / .milliseconds(1))
      let count = unsafe poll(&waiting, 1, Int32(rest.rounded(.up)))
      if count > 0 { return }
      guard count == 0 || errno == EINTR else { throw FileProblem(code: errno) }
      guard count < 0 || ContinuousClock.now < deadline else {
        let seconds = patience.components.seconds
        throw .unreadable(reason: "nobody wrote anything into it for \(seconds) seconds")
      }
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
      case .notAFolder, .unreadable: return "it cannot be read: \(error.reason)"
      }
    }
  }
}
