import Glibc

/// Writes small private files so that nobody ever sees half of one.
enum AtomicFile {
  /// Puts the bytes where a link at `path` leads to, or at `path`; makes folders that are missing.
  ///
  /// The file is written beside its place, brought to the disk and moved there. Only its owner may
  /// read it; with `keepsAccess`, a file that is there keeps its permissions and its owner, as far
  /// as this person may give files away. What is no file is left alone. Drafts that were left
  /// behind are removed.
  static func write(
    _ bytes: [UInt8],
    to path: String,
    keepsAccess: Bool = false
  ) throws(FileProblem) {
    let target = try resolved(path)
    let (folder, name) = (PathText.folder(of: target), PathText.name(of: target))
    try makeFolder(folder)
    let present = try status(of: target)
    DraftFile.tidy(name, in: folder)
    let draft = try DraftFile(of: name, in: folder)
    // Held until the file is in its place.
    defer { close(draft.descriptor) }
    do throws(FileProblem) {
      try put(bytes, into: draft.descriptor)
      try setAccess(of: draft.descriptor, like: keepsAccess ? present : nil)
      guard fsync(draft.descriptor) == 0, unsafe rename(draft.path, target) == 0 else {
        throw FileProblem(code: errno)
      }
    } catch {
      unsafe unlink(draft.path)
      throw error
    }
    synchronize(folder)
  }

  /// Moves a file out of the way, to a name that ends with `.broken` and that nothing has yet.
  static func setAside(_ path: String) throws(FileProblem) {
    let target = try resolved(path)
    let names = ["broken"] + (2...99).map { "broken-\($0)" }
    let free = names.map { "\(target).\($0)" }.first { name in
      var status = stat()
      return unsafe lstat(name, &status) != 0 && errno == ENOENT
    }
    guard let free else { throw .unreadable(reason: "99 broken ones stand beside it") }
    guard unsafe rename(target, free) == 0 else { throw FileProblem(code: errno) }
  }

  /// The path without links, whether something is there or not.
  static func resolved(_ path: String, depth: Int = 0) throws(FileProblem) -> String {
    guard !path.utf8.contains(0) else { throw .missing }
    if let real = unsafe realpath(path, nil) {
      defer { unsafe free(real) }
      return try named(unsafe String(validatingCString: real))
    }
    switch errno {
    case ENOENT where depth < 40:
      guard let target = try target(ofLink: path) else { return path }
      let folder = PathText.folder(of: path)
      let next = PathText.isAbsolute(target) ? target : PathText.joined(folder, target)
      return try resolved(next, depth: depth + 1)
    case ENOENT, ENOTDIR: return path
    default: throw FileProblem(code: errno)
    }
  }

  /// Whether a link stands there, wherever it leads.
  static func isLink(_ path: String) -> Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// Whether a folder stands there, or a link to one.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// What a link says; nil for what is no link.
  private static func target(ofLink path: String) throws(FileProblem) -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = unsafe readlink(path, &buffer, buffer.count)
    guard count > 0 else { return nil }
    let bytes = buffer.prefix(count).map { UInt8(bitPattern: $0) }
    return try named(String(validating: bytes, as: UTF8.self))
  }

  /// A path that is not text would become another one.
  private static func named(_ path: String?) throws(FileProblem) -> String {
    guard let path else { throw .unreadable(reason: "its path is not text in UTF-8") }
    return path
  }

  /// What stands at a path; nil when nothing does.
  private static func status(of path: String) throws(FileProblem) -> stat? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      guard errno == ENOENT else { throw FileProblem(code: errno) }
      return nil
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .unreadable(reason: "it is not a file") }
    return status
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

  private static func put(_ bytes: [UInt8], into descriptor: Int32) throws(FileProblem) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { bytes in
        unsafe Glibc.write(descriptor, bytes.baseAddress, bytes.count)
      }
      if count < 0, errno == EINTR {
        continue
      }
      guard count > 0 else { throw FileProblem(code: errno) }
      rest = rest.dropFirst(count)
    }
  }

  /// Gives a draft the owner and permissions of the file that it replaces, or those of a private
  /// one.
  private static func setAccess(
    of descriptor: Int32,
    like present: stat?
  ) throws(FileProblem) {
    if let present, present.st_uid != geteuid() || present.st_gid != getegid() {
      // Only the administrator may: whoever else replaces somebody's file owns the new one.
      _ = fchown(descriptor, present.st_uid, present.st_gid)
    }
    let mode = present.map { $0.st_mode & 0o777 } ?? 0o600
    guard fchmod(descriptor, mode) == 0 else { throw FileProblem(code: errno) }
  }

  /// Brings the new name to the disk; where a file system cannot, the file is there all the same.
  private static func synchronize(_ folder: String) {
    let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
