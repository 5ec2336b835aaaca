import Foundation

/// A folder that only its owner can enter, until it is removed.
struct PrivateFolder {
  private let location: URL

  /// Makes the folder among the system's temporary files.
  init() throws {
    location = FileManager.default.temporaryDirectory
      .appending(path: "intercom-panel-demo-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: location,
      withIntermediateDirectories: false,
      attributes: [.posixPermissions: 0o700]
    )
  }

  /// Writes a file that only its owner can read; returns its path.
  func write(_ text: String, name: String) throws -> String {
    let path = location.appending(path: name).path
    let isWritten = FileManager.default.createFile(
      atPath: path,
      contents: Data(text.utf8),
      attributes: [.posixPermissions: 0o600]
    )
    guard isWritten else { throw CocoaError(.fileWriteUnknown) }
    return path
  }

  /// Has the folder and all in it removed when the process exits, whoever ends it.
  func removeAtExit() {
    // The path outlives the process's last code, which reads it; nobody else can reach it.
    let path = unsafe strdup(location.path)
    let failure = unsafe on_exit(
      { _, path in
        guard let path = unsafe path else { return }
        let text = unsafe String(cString: path.assumingMemoryBound(to: CChar.self))
        do {
          try FileManager.default.removeItem(atPath: text)
        } catch {
          FileHandle.standardError.write(Data("\(text) could not be removed.\n".utf8))
        }
      },
      path
    )
    precondition(failure == 0, "The C library allows at least 32 handlers of exit.")
  }
}
