internal import Glibc

/// A folder of the benchmark's own, removed with all in it when let go.
final class TemporaryFolder {
  /// Its path.
  let path: String
  private var homeCount = 0

  /// Makes the folder in `TMPDIR`, which only its owner can enter.
  init() throws(BenchmarkFailure) {
    let parent = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    var name = (parent + "/panel-benchmark-XXXXXX").utf8.map { CChar(bitPattern: $0) } + [0]
    // The library changes the last letters in place.
    guard unsafe mkdtemp(&name) != nil else { throw .system("mkdtemp in \(parent)", errno) }
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { Self.remove(path) }

  /// Writes a file that only its owner can read; returns its path.
  func write(_ text: String, to name: String) throws(BenchmarkFailure) -> String {
    let file = path + "/" + name
    guard FileText.write(text, to: file) else { throw .system("writing \(file)", errno) }
    return file
  }

  /// Makes a folder inside, of which nobody has heard, and returns its path.
  func newHome() throws(BenchmarkFailure) -> String {
    homeCount += 1
    let folder = path + "/home-\(homeCount)"
    guard unsafe mkdir(folder, 0o700) == 0 else { throw .system("mkdir \(folder)", errno) }
    return folder
  }

  /// Removes what is there; links are removed, not followed.
  private static func remove(_ path: String) {
    var status = stat()
    // The kernel fills the variable during the call.
    guard unsafe lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      unsafe unlink(path)
      return
    }
    for name in FileText.names(in: path) { remove(path + "/" + name) }
    unsafe rmdir(path)
  }
}
