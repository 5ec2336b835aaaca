extension AnswerFolder {
  /// The folder is tidied no oftener than this, in seconds.
  private static let pause: Int64 = 6 * 3_600
  /// A file that has been under way for so long, in seconds, was left behind by a crash.
  private static let longestWriting: Int64 = 3_600
  /// No more files than this are looked at in one go.
  private static let mostEntries = 50_000

  /// What a folder has.
  public struct Contents: Sendable, Equatable {
    /// How many answers are kept.
    public var answers = 0
    /// Bytes of all files, in whole blocks.
    public var bytes = 0
    /// When the oldest answer came, in seconds since 1970; nil without any.
    public var oldest: Int64?
    /// When the newest came.
    public var newest: Int64?
  }

  /// What is kept now.
  public func contents() -> Contents {
    Self.contents(of: usable(makes: false)?.entries() ?? [])
  }

  /// Removes all files that are ours, and nothing else; answers what is gone.
  @discardableResult
  public func clear() -> Contents {
    guard let folder = usable(makes: false) else { return Contents() }
    return Self.contents(of: folder.entries().filter { folder.remove($0.name) })
  }

  /// Removes what is too old or too much, unless that was done a short while ago.
  ///
  /// `now` is in seconds since 1970.
  public func tidy(now: Int64) {
    guard let folder = usable(makes: false) else { return }
    let isMuch = bytesWritten > limits.bytes / 4
    if !isMuch, let last = folder.moment(of: FileKind.stampName, .stamp), last <= now,
      now - last < Self.pause
    {
      return
    }
    forgetBytesWritten()
    let draft = AnswerHash([]).text + DraftName.ending()
    guard folder.write([], to: FileKind.stampName, draft: draft, at: now) else { return }
    var kept: [OpenFolder.Entry] = []
    for entry in folder.entries(limit: Self.mostEntries) {
      if isDue(entry, now: now) {
        folder.remove(entry.name)
      } else if entry.kind == .answer || entry.kind == .foreignAnswer {
        kept.append(entry)
      }
    }
    removeOldest(of: kept, in: folder)
  }

  private func isDue(_ entry: OpenFolder.Entry, now: Int64) -> Bool {
    switch entry.kind {
    // One from far ahead was kept by a wrong clock, and is not read either. One of another version
    // is still of use to that version, which may be in use beside this one.
    case .answer, .foreignAnswer: abs(now - entry.moment) > limits.age
    case .part: now - entry.moment > Self.longestWriting
    case .salt, .stamp: false
    }
  }

  private func removeOldest(of entries: [OpenFolder.Entry], in folder: OpenFolder) {
    var bytes = entries.reduce(0) { $0 + $1.size }
    guard bytes > limits.bytes else { return }
    for entry in entries.sorted(by: { $0.moment < $1.moment }) where bytes > limits.bytes {
      folder.remove(entry.name)
      bytes -= entry.size
    }
  }

  private static func contents(of entries: [OpenFolder.Entry]) -> Contents {
    var contents = Contents()
    for entry in entries {
      contents.bytes += entry.size
      guard entry.kind == .answer || entry.kind == .foreignAnswer else { continue }
      contents.answers += 1
      contents.oldest = min(contents.oldest ?? entry.moment, entry.moment)
      contents.newest = max(contents.newest ?? entry.moment, entry.moment)
    }
    return contents
  }
}
