internal import Glibc

/// A folder that was checked and is held open: whatever happens to its path, files are read and
/// written in this one.
final class OpenFolder: Sendable {
  let descriptor: Int32

  /// Opens a folder that is ours alone; makes it, and those it is in, when asked to.
  init(_ path: String, makes: Bool) throws(FolderProblem) {
    var opened = Self.open(path)
    if opened < 0, errno == ENOENT, makes {
      try Self.make(path)
      opened = Self.open(path)
    }
    guard opened >= 0 else { throw FolderProblem(code: errno) }
    do throws(FolderProblem) {
      try Self.check(opened)
    } catch {
      close(opened)
      throw error
    }
    descriptor = opened
  }

  deinit {
    close(descriptor)
  }

  private static func open(_ path: String) -> Int32 {
    unsafe Glibc.open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
  }

  private static func check(_ descriptor: Int32) throws(FolderProblem) {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw FolderProblem(code: errno) }
    guard status.st_uid == geteuid() else { throw .notOurs }
    guard status.st_mode & 0o077 == 0 else {
      throw .notPrivate(mode: UInt32(status.st_mode & 0o7777))
    }
  }

  private static func make(_ path: String) throws(FolderProblem) {
    guard unsafe mkdir(path, 0o700) != 0, errno != EEXIST else { return }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
      throw FolderProblem(code: errno)
    }
    try make(String(path[..<slash]))
    guard unsafe mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw FolderProblem(code: errno)
    }
  }
}

// Files.
extension OpenFolder {
  /// A file as it was read.
  struct File {
    var bytes: [UInt8]
    /// When it was written or renewed, in seconds since 1970.
    var moment: Int64
  }

  /// A file that is ours alone and within the limit, in bytes; nil for any other and none.
  func read(_ name: String, limit: Int) -> File? {
    let file = unsafe openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    guard let status = Self.status(of: file), status.st_size <= limit else { return nil }
    let size = Int(status.st_size)
    guard let bytes = Self.bytes(of: file, count: size) else { return nil }
    return File(bytes: bytes, moment: Int64(status.st_mtim.tv_sec))
  }

  /// Gives a file that begins and ends where the bytes do another time, and says whether there was
  /// one.
  func renew(_ name: String, _ bytes: [UInt8], head: Int, at moment: Int64) -> Bool {
    let file = unsafe openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return false }
    defer { close(file) }
    guard let status = Self.status(of: file), status.st_size == bytes.count,
      let start = Self.bytes(of: file, count: head), start.elementsEqual(bytes.prefix(head))
    else { return false }
    return Self.setTime(of: file, to: moment)
  }

  /// Writes a file beside its place and moves it there; what cannot be written leaves no trace.
  @discardableResult
  func write(_ bytes: [UInt8], to name: String, draft: String, at moment: Int64) -> Bool {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = unsafe openat(descriptor, draft, flags, 0o600)
    guard file >= 0 else { return false }
    let isWritten = Self.put(bytes, into: file) && Self.setTime(of: file, to: moment)
    guard close(file) == 0, isWritten,
      unsafe renameat(descriptor, draft, descriptor, name) == 0
    else {
      remove(draft)
      return false
    }
    return true
  }

  /// Removes a file, or a link without what it leads to; says whether it was there.
  @discardableResult
  func remove(_ name: String) -> Bool {
    unsafe unlinkat(descriptor, name, 0) == 0
  }

  /// The status of a regular file that is ours alone.
  private static func status(of file: Int32) -> stat? {
    var status = stat()
    guard unsafe fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_mode & 0o077 == 0, status.st_uid == geteuid()
    else { return nil }
    return status
  }

  /// So many bytes from the file's beginning; nil when there are fewer.
  private static func bytes(of file: Int32, count: Int) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      // No more is written than the rest of the array has room for.
      let more = unsafe bytes.withUnsafeMutableBytes { buffer in
        let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
        return unsafe Glibc.read(file, rest.baseAddress, rest.count)
      }
      if more < 0, errno == EINTR { continue }
      guard more > 0 else { return nil }
      filled += more
    }
    return bytes
  }

  private static func put(_ bytes: [UInt8], into file: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { bytes in
        unsafe Glibc.write(file, bytes.baseAddress, bytes.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  private static func setTime(of file: Int32, to moment: Int64) -> Bool {
    let time = timespec(tv_sec: Int(moment), tv_nsec: 0)
    return unsafe futimens(file, [time, time]) == 0
  }
}
