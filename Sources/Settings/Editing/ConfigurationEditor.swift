/// Changes single settings in the text of a configuration file, and leaves every other byte alone:
/// comments, order, blanks, ends of lines and keys of other versions.
///
/// After each change the text is read again; a change that did more than it was meant to is not
/// made.
public struct ConfigurationEditor: Sendable {
  private var content: TOMLText
  private var source: Source?

  /// The file that was read, and its bytes; nil when it was not there.
  private struct Source {
    var path: String
    var bytes: [UInt8]?
  }

  private static let sizeLimit = 1 << 20

  /// Begins with a text.
  ///
  /// - Throws: `notTOML`.
  public init(_ text: String = "") throws(ConfigurationEditFailure) {
    content = try Self.read(text)
  }

  /// Begins with a file, or with an empty text when it is not there.
  ///
  /// - Throws: `unreadable`, `notTOML`.
  public init(reading path: String) throws(ConfigurationEditFailure) {
    let bytes = try Self.bytes(of: path)
    guard let text = String(validating: bytes ?? [], as: UTF8.self) else {
      throw .unreadable(path: path, reason: "it is not text in UTF-8")
    }
    content = try Self.read(text)
    source = Source(path: path, bytes: bytes)
  }

  /// The text as it is with all changes.
  public var text: String { String(decoding: content.bytes, as: UTF8.self) }

  /// The value a path leads to; nil when there is none, or one that no setting has.
  ///
  /// Elements of lists are named by their index, from `"0"`.
  public func value(at path: [String]) -> ConfigurationValue? {
    content.root.value(at: path).flatMap { ConfigurationValue($0) }
  }

  /// The number of tables in a list such as `intercom.connection`; 0 when there is none.
  public func count(of path: [String]) -> Int {
    guard case .array(let elements)? = content.root.value(at: path) else { return 0 }
    return elements.count
  }

  /// Gives a setting a value: in place of the one it has, else behind the last one of its table.
  ///
  /// A table that is missing is added at the end. The path names the tables and the key, as in
  /// `["profile", "work", "jira", "site"]`; elements of lists that are there are named by their
  /// index.
  ///
  /// - Throws: `isTable`, `isValue`, `noSuchElement`, `notChangedAlone`.
  public mutating func set(
    _ path: [String],
    to value: ConfigurationValue
  ) throws(ConfigurationEditFailure) {
    let bytes = try refusing { () throws(TOMLText.Refusal) in
      try content.setting(path, to: value.node)
    }
    try change(path, to: bytes) { $0.setting(path, to: value.node) }
  }

  /// Adds a table with these settings, in this order, behind the last one of a list of tables.
  ///
  /// - Throws: `isValue`, `isNoList`, `noSuchElement`, `notChangedAlone`.
  public mutating func append(
    _ entries: [(key: String, value: ConfigurationValue)],
    to path: [String]
  ) throws(ConfigurationEditFailure) {
    let nodes = entries.map { (key: $0.key, node: $0.value.node) }
    let bytes = try refusing { () throws(TOMLText.Refusal) in
      try content.appending(nodes, toListAt: path)
    }
    let table = TOMLNode.table(Dictionary(nodes.map { ($0.key, $0.node) }) { $1 })
    try change(path, to: bytes) { root in
      guard case .array(let elements)? = root.value(at: path) else {
        return root.setting(path, to: .array([table]))
      }
      return root.setting(path, to: .array(elements + [table]))
    }
  }

  /// Takes out a setting with its line, or a table with all that is in it; does nothing when there
  /// is none.
  ///
  /// - Throws: `isTable`, `notChangedAlone`.
  public mutating func remove(_ path: [String]) throws(ConfigurationEditFailure) {
    guard !path.isEmpty else { throw .isTable(key: "") }
    guard content.root.value(at: path) != nil else { return }
    try change(path, to: content.removing(path)) { $0.removing(path) }
  }

  /// Writes the text in one step, so that nobody ever sees half of it.
  ///
  /// A link is followed. A new file is its owner's alone; one that is there keeps its permissions.
  /// A file that was read is written only if it still is what it was; no other program of ours
  /// can change it meanwhile.
  ///
  /// - Throws: `changedMeanwhile`, `unreadable`, `notWritten`.
  public mutating func write(to path: String) throws(ConfigurationEditFailure) {
    let bytes = content.bytes
    let lock = try writing(path) { () throws(FileProblem) in try FolderLock(ofFile: path) }
    defer { lock?.open() }
    let present = try Self.bytes(of: path)
    if let source, source.path == path, source.bytes != present {
      throw .changedMeanwhile(path: path)
    }
    try writing(path) { () throws(FileProblem) in
      try AtomicFile.write(bytes, to: path, keepsAccess: true)
    }
    source = Source(path: path, bytes: bytes)
  }

  private func writing<Value>(
    _ path: String,
    _ body: () throws(FileProblem) -> Value
  ) throws(ConfigurationEditFailure) -> Value {
    do throws(FileProblem) {
      return try body()
    } catch {
      throw .notWritten(path: path, reason: error.reason)
    }
  }

  private mutating func change(
    _ path: [String],
    to bytes: [UInt8],
    _ change: (TOMLNode) -> TOMLNode
  ) throws(ConfigurationEditFailure) {
    let meant = change(content.root).pruned(along: path)
    let failure = ConfigurationEditFailure.notChangedAlone(key: TOMLWriter.path(path))
    let changed: TOMLText
    do throws(TOMLDocument.SyntaxProblem) {
      changed = try TOMLText(String(decoding: bytes, as: UTF8.self))
    } catch {
      throw failure
    }
    guard changed.root.pruned(along: path).isSame(as: meant) else { throw failure }
    content = changed
  }

  private static func read(_ text: String) throws(ConfigurationEditFailure) -> TOMLText {
    do throws(TOMLDocument.SyntaxProblem) {
      return try TOMLText(text)
    } catch {
      throw .notTOML(line: error.line, column: error.column, words: error.words)
    }
  }

  private static func bytes(of path: String) throws(ConfigurationEditFailure) -> [UInt8]? {
    do throws(FileProblem) {
      return try PrivateFile.read(path, limit: sizeLimit).bytes
    } catch {
      switch error {
      case .missing: return nil
      case .notAFolder, .unreadable: throw .unreadable(path: path, reason: error.reason)
      }
    }
  }

  private func refusing(
    _ body: () throws(TOMLText.Refusal) -> [UInt8]
  ) throws(ConfigurationEditFailure) -> [UInt8] {
    do throws(TOMLText.Refusal) {
      return try body()
    } catch {
      switch error {
      case .isTable(let path): throw .isTable(key: TOMLWriter.path(path))
      case .isValue(let path): throw .isValue(key: TOMLWriter.path(path))
      case .isNoList(let path): throw .isNoList(key: TOMLWriter.path(path))
      case .noSuchElement(let path): throw .noSuchElement(key: TOMLWriter.path(path))
      }
    }
  }
}
