import FoundationEssentials
import TerminalEmulator
import Testing

/// A private folder among the system's temporary files, gone with its last user.
final class TestFolder: Sendable {
  let path: String

  init() throws {
    let location = FileManager.default.temporaryDirectory
      .appending(path: "end-to-end-\(UUID().uuidString)")
    path = location.path
    try FileManager.default.createDirectory(
      atPath: path,
      withIntermediateDirectories: false,
      attributes: [.posixPermissions: 0o700]
    )
  }

  deinit {
    remove("")
  }

  /// Writes a file and returns its path.
  @discardableResult
  func write(_ text: String, to name: String, mode: Int = 0o600) throws -> String {
    let target = "\(path)/\(name)"
    try Data(text.utf8).write(to: URL(filePath: target))
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: target)
    return target
  }

  /// Makes a private folder, and those around it.
  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: "\(path)/\(name)",
      withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700]
    )
  }

  /// Whether there is a file or folder of the name.
  func has(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(path)/\(name)")
  }

  /// Waits until somebody else has put a file or folder there.
  func wait(for name: String) async throws {
    let waiting = try await ProgramRun(
      "/bin/sh",
      arguments: ["-c", "until [ -e \"$0\" ]; do sleep 0.02; done", "\(path)/\(name)"],
      environment: ["PATH": "/usr/bin:/bin"]
    )
    try #require(waiting.status == 0)
  }

  /// The text of a file.
  func text(of name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: "\(path)/\(name)")), as: UTF8.self)
  }

  /// Removes a file or folder.
  func remove(_ name: String) {
    try? FileManager.default.removeItem(atPath: "\(path)/\(name)")
  }

  /// The names of all that is in the folder.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path)
  }

  /// The names of all that is in a folder of it.
  func names(in name: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(path)/\(name)")
  }

  /// Gives a file or folder other permissions.
  func setMode(of name: String, to mode: Int) throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: mode],
      ofItemAtPath: "\(path)/\(name)"
    )
  }

  /// The permissions of a file.
  func mode(of name: String) throws -> Int? {
    let attributes = try FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")
    return attributes[.posixPermissions] as? Int
  }
}
