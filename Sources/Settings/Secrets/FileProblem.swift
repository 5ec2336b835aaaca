import Glibc

/// Why a file could not be read.
enum FileProblem: Error, Equatable {
  case missing
  /// A file stands where the path has a folder.
  case notAFolder
  /// The reason, as the second half of a sentence.
  case unreadable(reason: String)

  /// The problem behind an error number of the system.
  init(code: Int32) {
    switch code {
    case ENOENT: self = .missing
    case ENOTDIR: self = .notAFolder
    case EACCES, EPERM: self = .unreadable(reason: "permission denied")
    case EISDIR: self = .unreadable(reason: "it is a folder")
    default: self = .unreadable(reason: SystemError.text(code))
    }
  }

  /// The reason why a file cannot be written, as the second half of a sentence.
  var reason: String {
    switch self {
    case .missing: "there is no such folder"
    case .notAFolder: "a part of its path is not a folder"
    case .unreadable(let reason): reason
    }
  }
}
