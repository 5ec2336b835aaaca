import Glibc

/// The package this test belongs to, read from the disk.
struct SourceTree: Sendable {
  /// The package's folder.
  let root: String
  /// All Swift files under `Sources` and `Tests`, by path.
  let files: [SourceFile]
  /// All C files under `Sources`, by path.
  let cFiles: [SourceFile]
  /// The text of `Package.swift`.
  let manifest: SourceFile

  /// Reads the package that this file is in.
  static func read() throws -> SourceTree {
    let root = #filePath.split(separator: "/").dropLast(4).map { "/" + $0 }.joined()
    let paths = ["Sources", "Tests"].flatMap { files([".swift"], in: $0, under: root) }
    let cPaths = files([".c", ".h"], in: "Sources", under: root)
    return SourceTree(
      root: root,
      files: try paths.sorted().map { try sourceFile($0, under: root) },
      cFiles: try cPaths.sorted().map { try sourceFile($0, under: root) },
      manifest: try sourceFile("Package.swift", under: root)
    )
  }

  /// The folders directly in a folder, by name.
  func folders(in folder: String) -> [String] {
    Self.entries(of: root + "/" + folder).filter(\.isFolder).map(\.name).sorted()
  }

  /// A file of the package by its path below the package's folder.
  func file(_ path: String) throws -> SourceFile { try Self.sourceFile(path, under: root) }

  enum Failure: Error {
    case unreadable(String)
  }

  private static func files(
    _ endings: [String],
    in folder: String,
    under root: String
  ) -> [String] {
    entries(of: root + "/" + folder).flatMap { name, isFolder in
      let path = folder + "/" + name
      if isFolder {
        return files(endings, in: path, under: root)
      }
      return endings.contains(where: name.hasSuffix) ? [path] : []
    }
  }

  private static func entries(of folder: String) -> [(name: String, isFolder: Bool)] {
    guard let handle = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(handle) }
    var entries: [(name: String, isFolder: Bool)] = []
    while let entry = unsafe readdir(handle) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard !name.hasPrefix(".") else { continue }
      var status = stat()
      guard unsafe stat(folder + "/" + name, &status) == 0 else { continue }
      entries.append((name, status.st_mode & S_IFMT == S_IFDIR))
    }
    return entries
  }

  private static func sourceFile(_ path: String, under root: String) throws -> SourceFile {
    guard let file = unsafe fopen(root + "/" + path, "r") else { throw Failure.unreadable(path) }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = unsafe fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    return SourceFile(path: path, text: String(decoding: bytes, as: UTF8.self))
  }
}
