import FoundationEssentials
import Testing

/// A file or folder that a program has left.
struct FoundFile {
  /// Where it is.
  let path: String

  /// Everything below a folder, the folder itself included.
  static func all(in folder: String) throws -> [FoundFile] {
    let file = FoundFile(path: folder)
    guard try file.isFolder else { return [file] }
    return try [file]
      + FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .flatMap { try all(in: "\(folder)/\($0)") }
  }

  /// Its permission bits.
  var mode: Int {
    get throws {
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      return try #require(attributes[.posixPermissions] as? Int)
    }
  }

  /// Its text; bytes that are no UTF-8 are replaced.
  var text: String {
    get throws { String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self) }
  }

  /// Whether it holds the text anywhere.
  func holds(_ text: String) -> Bool {
    guard let bytes = FileManager.default.contents(atPath: path) else { return false }
    return Array(bytes).firstRange(of: Array(text.utf8)) != nil
  }

  private var isFolder: Bool {
    get throws {
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      return attributes[.type] as? FileAttributeType == .typeDirectory
    }
  }
}
