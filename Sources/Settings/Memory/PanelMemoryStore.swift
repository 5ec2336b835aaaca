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

  /// What is remembered; nothing when there is no file yet.
  ///
  /// Entries that make no sense are left out.
  public func memory() throws(PanelMemoryFailure) -> PanelMemory {
    try document().map { PanelMemory($0.root) } ?? PanelMemory()
  }

  /// Reads the memory, changes it and writes it, while no other program of ours can; answers what
  /// was written.
  ///
  /// Keeps what another version has written beside it. A broken file is set aside, and the change
  /// made to an empty memory.
  @discardableResult
  public func change(
    _ edit: (inout PanelMemory) -> Void
  ) throws(PanelMemoryFailure) -> PanelMemory {
    let folder = PathText.folder(of: path)
    try writing { () throws(FileProblem) in try AtomicFile.makeFolder(folder) }
    // A folder that cannot be locked, as on some network drives, is written to all the same.
    let lock = FolderLock(folder)
    defer { lock?.open() }
    var entries = try currentEntries()
    var memory = PanelMemory(.table(entries))
    edit(&memory)
    memory.write(into: &entries)
    let text = Self.heading + TOMLWriter.document(entries)
    try writing { () throws(FileProblem) in try AtomicFile.write(Array(text.utf8), to: path) }
    return memory
  }

  private func currentEntries() throws(PanelMemoryFailure) -> [String: TOMLNode] {
    do throws(PanelMemoryFailure) {
      return try document()?.root.entries ?? [:]
    } catch {
      guard case .broken = error else { throw error }
      try writing { () throws(FileProblem) in try AtomicFile.setAside(path) }
      return [:]
    }
  }

  private static let heading = """
    # Written by intercom-panel: what was changed in the panel itself.
    # A setting that is changed in the configuration file afterwards counts again.

    """

  private func document() throws(PanelMemoryFailure) -> TOMLDocument? {
    let content: PrivateFile.Content
    do throws(FileProblem) {
      content = try PrivateFile.read(path, limit: Self.sizeLimit)
    } catch {
      switch error {
      case .missing: return nil
      case .unreadable(let reason): throw .unreadable(path: path, reason: reason)
      }
    }
    guard content.access.isOurs else { throw .notOurs(path: path) }
    return try document(content.bytes)
  }

  private func document(_ bytes: [UInt8]) throws(PanelMemoryFailure) -> TOMLDocument {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .broken(path: path, line: 1, words: "it is not text in UTF-8")
    }
    do throws(TOMLDocument.SyntaxProblem) {
      return try TOMLDocument(text)
    } catch {
      throw .broken(path: path, line: error.line, words: error.words)
    }
  }

  private func writing(_ body: () throws(FileProblem) -> Void) throws(PanelMemoryFailure) {
    do throws(FileProblem) {
      try body()
    } catch {
      throw .notWritten(path: path, reason: error.reason)
    }
  }
}
