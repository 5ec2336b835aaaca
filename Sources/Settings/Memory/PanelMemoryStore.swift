/// The file in which the panel keeps what was changed in it, beside the configuration file.
public struct PanelMemoryStore: Sendable {
  /// Where the file is or will be.
  public let path: String

  private static let sizeLimit = 1 << 20

  /// The store that belongs to a configuration file and a profile.
  ///
  /// `config.toml` has `panel.toml`, with a profile `panel-PROFILE.toml`; any other `NAME.toml`
  /// has `NAME.panel.toml`.
  public init(configurationFile: String, profile: String?) {
    let name = PathText.name(of: configurationFile)
    let stem = name.hasSuffix(".toml") ? String(name.dropLast(5)) : name
    let prefix = stem == "config" ? "panel" : "\(stem).panel"
    let suffix = profile.map { "-" + PathText.escaped($0) } ?? ""
    path = PathText.joined(PathText.folder(of: configurationFile), "\(prefix)\(suffix).toml")
  }

  /// The store that belongs to the settings that were read; nil when nothing names a place.
  public init?(_ reading: SettingsReading) {
    guard let file = reading.file else { return nil }
    self.init(configurationFile: file, profile: reading.profile)
  }

  /// Why nothing is kept where there is no store, and what follows from it.
  public static let noPlace =
    "Neither XDG_CONFIG_HOME nor HOME names a folder for what is changed "
    + "in the panel. The change counts until you quit."

  /// What is remembered; nothing when there is no file yet.
  ///
  /// Entries that make no sense are left out.
  public func memory() throws(PanelMemoryFailure) -> PanelMemory {
    try text().map { PanelMemory($0.root) } ?? PanelMemory()
  }

  /// Reads the memory, changes it and writes it, while no other program of ours can; answers what
  /// was written.
  ///
  /// Keeps comments and what another version has written beside it. A broken file is set aside,
  /// and the change made to an empty memory.
  @discardableResult
  public func change(
    _ edit: (inout PanelMemory) -> Void
  ) throws(PanelMemoryFailure) -> PanelMemory {
    let lock = try writing { () throws(FileProblem) in try FolderLock(ofFile: path) }
    defer { lock?.open() }
    let present = try present()
    var entries = present?.root.entries ?? [:]
    let before = PanelMemory(.table(entries))
    var memory = before
    edit(&memory)
    memory.write(into: &entries, replacing: before)
    let bytes = Self.bytes(saying: entries, insteadOf: present)
    try writing { () throws(FileProblem) in try AtomicFile.write(bytes, to: path) }
    return memory
  }

  /// The text that is there with what changed in it, or a new one.
  private static func bytes(
    saying entries: [String: TOMLNode],
    insteadOf present: TOMLText?
  ) -> [UInt8] {
    present?.saying(.table(entries))?.bytes ?? Array((heading + TOMLWriter.document(entries)).utf8)
  }

  /// What is there to be changed; nil when nothing is, or when it was broken and is set aside.
  private func present() throws(PanelMemoryFailure) -> TOMLText? {
    do throws(PanelMemoryFailure) {
      return try text()
    } catch {
      guard case .broken = error else { throw error }
      try writing { () throws(FileProblem) in try AtomicFile.setAside(path) }
      return nil
    }
  }

  private static let heading = """
    # Written by intercom-panel: what was changed in the panel itself.
    # A setting that is changed in the configuration file afterwards counts again.

    """

  private func text() throws(PanelMemoryFailure) -> TOMLText? {
    let content: PrivateFile.Content
    do throws(FileProblem) {
      content = try PrivateFile.read(path, limit: Self.sizeLimit)
    } catch {
      switch error {
      case .missing, .notAFolder: return nil
      case .unreadable(let reason): throw .unreadable(path: path, reason: reason)
      }
    }
    guard content.access.isOurs else { throw .notOurs(path: path) }
    return try text(content.bytes)
  }

  private func text(_ bytes: [UInt8]) throws(PanelMemoryFailure) -> TOMLText {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .broken(path: path, line: 1, words: "it is not text in UTF-8")
    }
    do throws(TOMLDocument.SyntaxProblem) {
      return try TOMLText(text)
    } catch {
      throw .broken(path: path, line: error.line, words: error.words)
    }
  }

  private func writing<Value>(
    _ body: () throws(FileProblem) -> Value
  ) throws(PanelMemoryFailure) -> Value {
    do throws(FileProblem) {
      return try body()
    } catch {
      throw .notWritten(path: path, reason: error.reason)
    }
  }
}
