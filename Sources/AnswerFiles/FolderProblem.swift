internal import Glibc

/// Why a folder is not used for answers.
public enum FolderProblem: Error, Sendable, Equatable {
  /// It is not there.
  case missing
  /// A file or a link stands in its place.
  case notAFolder
  /// It belongs to somebody else.
  case notOurs
  /// Others than its owner may enter it; the permission bits.
  case notPrivate(mode: UInt32)
  /// It cannot be entered, made or written; the system's reason.
  case unusable(reason: String)

  /// The problem behind an error number of the system.
  init(code: Int32) {
    switch code {
    case ENOENT: self = .missing
    case ENOTDIR, ELOOP: self = .notAFolder
    default: self = .unusable(reason: Self.words(code))
    }
  }

  private static func words(_ code: Int32) -> String {
    var buffer = [CChar](repeating: 0, count: 256)
    guard unsafe strerror_r(code, &buffer, buffer.count) == 0 else { return "error \(code)" }
    let bytes = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
