public import ContactResolution

/// Files that keep one token each.
public enum TokenFile {
  /// Writes a token as the one line of a file that only its owner may read; makes folders that are
  /// missing, and replaces a file that is there.
  public static func store(_ token: Secret, at path: String) throws(Failure) {
    do throws(FileProblem) {
      try AtomicFile.write(Array((token.reveal() + "\n").utf8), to: path)
    } catch {
      throw Failure(path: path, reason: error.reason)
    }
  }

  /// Why a token is not kept in a file; the system's reason.
  public struct Failure: Error, Sendable, Equatable, CustomStringConvertible {
    /// The file.
    public var path: String
    /// The second half of a sentence.
    public var reason: String

    /// One sentence: what happened.
    public var description: String { "The token file \(path) cannot be written: \(reason)." }
  }
}
