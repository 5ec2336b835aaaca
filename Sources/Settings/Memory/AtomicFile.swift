import Glibc

/// Writes small private files so that nobody ever sees half of one.
enum AtomicFile {
  /// Puts the bytes where a link at `path` leads to, or at `path`; makes folders that are missing.
  ///
  /// The file is written beside its place, brought to the disk and moved there. Only its owner may
  /// read it; with `keepsMode`, a file that is there keeps its permissions.
  static func write(
    _ bytes: [UInt8],
    to path: String,
    keepsMode: Bool = false
  ) throws(FileProblem) {
    let target = try resolved(path)
    let folder = PathText.folder(of: target)
    try makeFolder(folder)
    let draft = PathText.joined(
      folder,
      ".\(PathText.name(of: target)).\(String(UInt64.random(in: 0 ... .max), radix: 36))"
    )
    do throws(FileProblem) {
      try create(draft, bytes, mode: (keepsMode ? mode(of: target) : nil) ?? 0o600)
      guard unsafe rename(draft, target) == 0 else { throw FileProblem(code: errno) }
    } catch {
      unsafe unlink(draft)
      throw error
    }
    synchronize(folder)
  }

  /// Moves a file out of the way, to a name that ends with `.broken`.
  static func setAside(_ path: String) throws(FileProblem) {
    let target = try resolved(path)
    guard unsafe rename(target, target + ".broken") == 0 else { throw FileProblem(code: errno) }
  }

  /// The path without links, whether something is there or not.
  private static func resolved(_ path: String, depth: Int = 0) throws(FileProblem) -> String {
    if let real = unsafe realpath(path, nil) {
      defer { unsafe free(real) }
      return unsafe String(cString: real)
    }
    switch errno {
    case ENOENT where depth < 40:
      guard let target = target(ofLink: path) else { return path }
      let folder = PathText.folder(of: path)
      let next = target.hasPrefix("/") ? target : PathText.joined(folder, target)
      return try resolved(next, depth: depth + 1)
    case ENOENT, ENOTDIR: return path
    default: throw FileProblem(code: errno)
    }
  }

  /// What a link says; nil for what is no link.
  private static func target(ofLink path: String) -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = unsafe readlink(path, &buffer, buffer.count)
    let bytes = buffer.prefix(max(count, 0)).map { UInt8(bitPattern: $0) }
    return count > 0 ? String(decoding: bytes, as: UTF8.self) : nil
  }

  private static func mode(of path: String) -> mode_t? {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? status.st_mode & 0o777 : nil
  }

  /// Makes a folder that only its owner may enter, and those it is in; none that is there.
  static func makeFolder(_ path: String) throws(FileProblem) {
    guard unsafe mkdir(path, 0o700) != 0, errno != EEXIST else { return }
    let parent = PathText.folder(of: path)
    guard errno == ENOENT, parent != path else { throw FileProblem(code: errno) }
    try makeFolder(parent)
    guard unsafe mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw FileProblem(code: errno)
    }
  }

  private static func create(
    _ path: String,
    _ bytes: [UInt8],
    mode: mode_t
  ) throws(FileProblem) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = unsafe open(path, flags, 0o600)
    guard descriptor >= 0 else { throw FileProblem(code: errno) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { bytes in
        unsafe Glibc.write(descriptor, bytes.baseAddress, bytes.count)
      }
      if count < 0, errno == EINTR {
        continue
      }
      guard count > 0 else { throw closing(descriptor) }
      rest = rest.dropFirst(count)
    }
    guard fchmod(descriptor, mode) == 0 else { throw closing(descriptor) }
    guard fsync(descriptor) == 0 else { throw closing(descriptor) }
    guard close(descriptor) == 0 else { throw FileProblem(code: errno) }
  }

  private static func closing(_ descriptor: Int32) -> FileProblem {
    let problem = FileProblem(code: errno)
    close(descriptor)
    return problem
  }

  /// Brings the new name to the disk; where a file system cannot, the file is there all the same.
  private static func synchronize(_ folder: String) {
    let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
