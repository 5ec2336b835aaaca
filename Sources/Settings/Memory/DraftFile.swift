import Glibc

/// A file that is being written beside the place where it is to stand.
///
/// It is locked for as long as somebody writes it, so that one which nobody holds was left behind
/// by a program that was ended in the middle.
struct DraftFile {
  /// Where it is.
  let path: String
  /// Open for writing, and locked where the file system has locks.
  let descriptor: Int32

  /// What follows the name of the file in the name of its draft, before sixteen digits.
  private static let mark = ".draft-"
  private static let digitCount = 16
  /// No more names of a folder than this are looked through.
  private static let mostNames = 10_000

  /// Makes an empty draft that only its owner may read.
  init(of name: String, in folder: String) throws(FileProblem) {
    while true {
      let path = PathText.joined(folder, Self.newName(of: name))
      let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
      let descriptor = unsafe open(path, flags, 0o600)
      guard descriptor >= 0 else { throw FileProblem(code: errno) }
      if Self.isHeld(descriptor) {
        (self.path, self.descriptor) = (path, descriptor)
        return
      }
      // Somebody who tidies was faster than the lock.
      unsafe unlink(path)
      close(descriptor)
    }
  }

  /// Removes the drafts of a file that nobody writes any more.
  static func tidy(_ name: String, in folder: String) {
    for draft in names(of: name, in: folder) {
      let path = PathText.joined(folder, draft)
      // Where locks go to a server, as on NFS, only a file that is open for writing gets one.
      let descriptor = unsafe open(path, O_WRONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
      guard descriptor >= 0 else { continue }
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { unsafe unlink(path) }
      close(descriptor)
    }
  }

  /// Whether the draft is ours alone and still there.
  private static func isHeld(_ descriptor: Int32) -> Bool {
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { return errno != EWOULDBLOCK }
    var status = stat()
    return unsafe fstat(descriptor, &status) == 0 && status.st_nlink > 0
  }

  private static func newName(of name: String) -> String {
    let digits = String(UInt64.random(in: 0 ... .max), radix: 16)
    return ".\(name)\(mark)" + String(repeating: "0", count: digitCount - digits.count) + digits
  }

  private static func names(of name: String, in folder: String) -> [String] {
    guard let list = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(list) }
    let beginning = Array(".\(name)\(mark)".utf8)
    var names: [String] = []
    // What an entry points at stands until the next one is read.
    for _ in 0..<mostNames {
      guard let entry = unsafe readdir(list) else { break }
      let bytes = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe Array(bytes.prefix { $0 != 0 })
      }
      if bytes.starts(with: beginning), isNumber(bytes.dropFirst(beginning.count)) {
        names.append(String(decoding: bytes, as: UTF8.self))
      }
    }
    return names
  }

  private static func isNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count == digitCount
      && bytes.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}
