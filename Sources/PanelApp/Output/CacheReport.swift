internal import AnswerFiles
internal import ContactResolution
internal import PanelViews
internal import Settings
internal import TextTerminal

/// What is kept on this machine, in words.
struct CacheReport {
  var folder: AnswerFolder
  /// What is configured.
  var choice: CacheChoice
  var offset: UTCOffset = LocalClock.utcOffset()

  /// Where it is, how much and how old; throws when the folder must not be used.
  func text() throws(CommandFailure) -> String {
    try check()
    let lines = [path, Self.words(folder.contents(), offset), limits]
    return lines.joined(separator: "\n") + "\n"
  }

  private var path: String { DisplayText.safe(folder.path) }

  /// Removes it all, and says how much it was; throws when something is still there.
  func clear() throws(CommandFailure) -> String {
    try check()
    let gone = folder.clear()
    let left = folder.contents()
    guard left.answers == 0 else {
      throw CommandFailure(
        ["\(Self.amount(left)) in \(path) could not be removed."],
        status: .unavailable
      )
    }
    guard gone.answers > 0 else { return "Nothing was kept in \(path).\n" }
    return "Removed \(Self.amount(gone)) from \(path).\n"
  }

  /// What a folder has, in words, with the days from the oldest answer to the newest.
  static func words(_ contents: AnswerFolder.Contents, _ offset: UTCOffset) -> String {
    guard let oldest = contents.oldest, let newest = contents.newest else {
      return "nothing is kept yet"
    }
    let days = [oldest, newest].map {
      CalendarDate(Timestamp(seconds: $0), offset: offset).dayText
    }
    let span = days[0] == days[1] ? "of \(days[0])" : "from \(days[0]) to \(days[1])"
    return "\(amount(contents)), \(span)"
  }

  private static func amount(_ contents: AnswerFolder.Contents) -> String {
    let bytes = ByteCount.text(Int64(contents.bytes)) ?? ""
    return "\(contents.answers) answer\(contents.answers == 1 ? "" : "s"), \(bytes)"
  }

  private var limits: String {
    guard choice.isEnabled else { return "switched off: nothing is shown of it and nothing added" }
    let days = "\(choice.days) day\(choice.days == 1 ? "" : "s")"
    return "kept for \(days), at most \(choice.megabytes) MB"
  }

  private func check() throws(CommandFailure) {
    guard let problem = folder.problem() else { return }
    throw CommandFailure(
      ["\(folder.path) is not used: \(problem.reason).", problem.remedy(folder.path)],
      status: .configuration
    )
  }
}
