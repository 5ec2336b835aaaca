internal import Glibc
public import Testing

/// A file of the package that a test compares with what the code makes.
public struct PackageFile {
  private let path: String

  /// Names a file by its path below the package's folder.
  public init(_ path: String, testFile: String = #filePath) {
    let folders = testFile.split(separator: "/")
    let root = folders.prefix { $0 != "Tests" }
    self.path = root.map { "/" + $0 }.joined() + "/" + path
  }

  /// The file's text; nil when it cannot be read.
  public var text: String? {
    guard let file = unsafe fopen(path, "r") else { return nil }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = unsafe fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes.append(contentsOf: buffer[..<count])
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The names of all that is in it when it is a folder, in alphabetical order.
  public var names: [String] { ScratchFolder.names(in: path) }

  /// Expects the file to hold the text.
  ///
  /// With `RECORD_SCREENS=1` in the environment the file is rewritten and the test fails.
  public func expect(_ expected: String, sourceLocation: SourceLocation = #_sourceLocation) {
    if unsafe getenv("RECORD_SCREENS") != nil {
      write(expected)
      Issue.record(
        "\(path) was recorded; run again without RECORD_SCREENS.",
        sourceLocation: sourceLocation
      )
      return
    }
    #expect(text == expected, "Record it with RECORD_SCREENS=1.", sourceLocation: sourceLocation)
  }

  /// Expects a section of the file, from the line under its heading to the next heading, to be the
  /// text; all else of the file is left alone.
  public func expectSection(
    _ title: String,
    _ expected: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let heading = "## \(title)\n"
    guard let text, let start = text.firstRange(of: heading)?.upperBound else {
      Issue.record("\(path) has no section \(title).", sourceLocation: sourceLocation)
      return
    }
    let rest = text[start...].firstRange(of: "\n## ").map { text[$0.lowerBound...] } ?? ""
    expect(text[..<start] + "\n\(expected)\n" + rest, sourceLocation: sourceLocation)
  }

  private func write(_ text: String) {
    guard let file = unsafe fopen(path, "w") else { return }
    defer { unsafe fclose(file) }
    _ = unsafe fputs(text, file)
  }
}
