internal import HTTPExchange
internal import Synchronization

/// A private folder in which the services' answers are kept between runs.
///
/// Nothing in here fails for anybody else: what cannot be written is not kept, and what cannot be
/// read was not kept. Any number of programs may use the folder at the same time.
public final class AnswerFolder: Sendable {
  /// Where it is; absolute.
  public let path: String
  /// How much is kept, and for how long.
  public let limits: Limits
  let writer = AnswerWriter()
  private let state = Mutex(State())

  /// Bounds of what is kept.
  public struct Limits: Sendable, Equatable {
    /// Bytes of all answers together, in whole blocks; reached when the folder is tidied.
    public var bytes: Int
    /// How old an answer may be, in seconds.
    public var age: Int64
    /// Bytes of one answer's body.
    public var answerBytes: Int

    /// Makes bounds: 64 MB, 14 days and 4 MB for one answer, unless told otherwise.
    public init(bytes: Int = 64_000_000, age: Int64 = 14 * 86_400, answerBytes: Int = 4_000_000) {
      self.bytes = bytes
      self.age = age
      self.answerBytes = answerBytes
    }
  }

  private struct State {
    var folder: OpenFolder?
    var bytesWritten = 0
  }

  /// Names a folder; it is neither looked at nor made yet.
  public init(path: String, limits: Limits = Limits()) {
    self.path = path
    self.limits = limits
  }

  /// Why the folder is not used; nil when it may be, or when it is not there and may be made.
  public func problem() -> FolderProblem? {
    do throws(FolderProblem) {
      _ = try folder(makes: false)
      return nil
    } catch {
      return error == .missing ? nil : error
    }
  }

  /// What tells apart who asks with the secret, without telling the secret; nil when nothing can
  /// be kept.
  ///
  /// The same secret has the same mark as long as the folder is not cleared.
  public func mark(of secret: String) -> String? {
    guard let folder = usable(makes: true), let key = SaltFile.key(in: folder) else { return nil }
    return AnswerHash(Array(secret.utf8), key: key).text
  }

  /// The folder, when it may be used.
  func usable(makes: Bool) -> OpenFolder? {
    do throws(FolderProblem) {
      return try folder(makes: makes)
    } catch {
      return nil
    }
  }

  /// Counts what was written since the folder was tidied last.
  func note(written bytes: Int) {
    state.withLock { $0.bytesWritten += bytes }
  }

  /// How much was written since the folder was tidied last.
  var bytesWritten: Int { state.withLock { $0.bytesWritten } }

  /// Counts from zero again.
  func forgetBytesWritten() {
    state.withLock { $0.bytesWritten = 0 }
  }

  /// Looks for the folder anew before it is used next: it is no longer where it was.
  func reopen() {
    state.withLock { $0.folder = nil }
  }

  /// The folder, opened and checked once.
  func folder(makes: Bool) throws(FolderProblem) -> OpenFolder {
    if let open = state.withLock({ $0.folder }) { return open }
    let opened = try OpenFolder(path, makes: makes)
    state.withLock { $0.folder = opened }
    return opened
  }
}
