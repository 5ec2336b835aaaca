internal import AnswerFiles
internal import ContactResolution
internal import Settings

/// Whether the services' answers are kept between runs, by nobody but their owner to be seen.
struct CacheCheck {
  /// Where they are; nil when the environment names no folder.
  var path: String?
  /// What is configured.
  var choice: CacheChoice
  var offset: UTCOffset

  func findings() -> [DoctorFinding] {
    guard choice.isEnabled else { return [.ok(.cache, "off: no answers are kept")] }
    guard let path else {
      return [
        .warn(
          .cache,
          "no answers are kept: neither XDG_CACHE_HOME nor HOME names a folder",
          "Set HOME to your home folder, as a login does."
        )
      ]
    }
    let folder = AnswerFolder(path: path)
    if let problem = folder.problem() {
      let words = "no answers are kept in \(path): \(problem.reason)"
      return [.warn(.cache, words, problem.remedy(path))]
    }
    guard FileState.of(path + "/answer").isWritable else {
      let problem = FolderProblem.unusable(reason: "it cannot be written")
      let words = "no answers are kept in \(path): \(problem.reason)"
      return [.warn(.cache, words, problem.remedy(path))]
    }
    return [.ok(.cache, "\(path), \(CacheReport.words(folder.contents(), offset))")]
  }
}
