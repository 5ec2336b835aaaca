internal import Glibc

extension OpenFolder {
  /// A file of ours, as the folder lists it.
  struct Entry: Equatable {
    var name: String
    var kind: FileKind
    /// Bytes it takes up, in whole blocks of 4 kB.
    var size: Int
    /// When it was written or renewed, in seconds since 1970.
    var moment: Int64
  }

  /// The files that are ours by their names, in no order; at most so many.
  func entries(limit: Int = .max) -> [Entry] {
    let listed = unsafe openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard listed >= 0 else { return [] }
    guard let list = unsafe fdopendir(listed) else {
      close(listed)
      return []
    }
    defer { unsafe closedir(list) }
    var entries: [Entry] = []
    // What an entry points at stands until the next one is read.
    while entries.count < limit, let next = unsafe readdir(list) {
      let name = unsafe withUnsafeBytes(of: &next.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if let kind = FileKind(name: name), let entry = entry(name, kind) { entries.append(entry) }
    }
    return entries
  }

  /// When a file of ours was written or renewed; nil when it is not there.
  func moment(of name: String, _ kind: FileKind) -> Int64? { entry(name, kind)?.moment }

  /// Nil for anything but files and links: a folder is nobody's answer.
  private func entry(_ name: String, _ kind: FileKind) -> Entry? {
    var status = stat()
    guard unsafe fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0,
      [S_IFREG, S_IFLNK].contains(status.st_mode & S_IFMT)
    else { return nil }
    let size = (Int(status.st_size) + 4095) / 4096 * 4096
    return Entry(name: name, kind: kind, size: size, moment: Int64(status.st_mtim.tv_sec))
  }
}
