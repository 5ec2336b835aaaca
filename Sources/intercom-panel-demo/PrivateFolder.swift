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

  /// Removes the folder and all in it.
  func remove() throws {
    try FileManager.default.removeItem(at: location)
  }
}
