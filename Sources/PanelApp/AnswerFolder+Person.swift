internal import AnswerFiles
internal import Settings

extension AnswerFolder {
  /// The folder for the answers of the person whose environment it is, as configured; nil when
  /// nothing is to be kept, or the environment names no place.
  static func ofPerson(_ environment: ProcessEnvironment, _ choice: CacheChoice) -> AnswerFolder? {
    guard choice.isEnabled, let path = path(environment) else { return nil }
    return AnswerFolder(path: path, limits: limits(choice))
  }

  /// Where the folder is; nil when the environment names no place.
  static func path(_ environment: ProcessEnvironment) -> String? {
    PersonFolders(environment: environment.variables).cache
  }

  private static func limits(_ choice: CacheChoice) -> Limits {
    Limits(bytes: choice.megabytes * 1_000_000, age: Int64(choice.days) * 86_400)
  }
}

extension FolderProblem {
  /// Why nothing is kept, as the second half of a sentence.
  var reason: String {
    switch self {
    case .missing: "it is not there"
    case .notAFolder: "a link or a file stands in its place"
    case .notOurs: "it belongs to somebody else"
    case .notPrivate(let mode):
      "others may enter it (mode \(String(mode & 0o7777, radix: 8)))"
    case .unusable(let reason): reason
    }
  }

  /// What to do about it, in a sentence.
  func remedy(_ path: String) -> String {
    switch self {
    case .notPrivate: "Run: chmod 700 \(path)"
    case .missing, .notAFolder, .notOurs:
      "Move it away: a folder of your own is made in its place."
    case .unusable: "Check the permissions of the folder and those it is in."
    }
  }
}
