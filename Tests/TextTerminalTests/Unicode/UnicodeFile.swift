import Glibc

/// A file of Unicode's own data, as Debian's package `unicode-data` installs it.
struct UnicodeFile {
  private static let folder = "/usr/share/unicode/"

  /// Whether the package is installed.
  static let isInstalled = unsafe access(folder + "EastAsianWidth.txt", R_OK) == 0

  /// The lines, without remarks and what is empty.
  let lines: [Substring]

  /// Reads the file of the name; one that is missing has no lines.
  init(_ name: String) {
    var bytes: [UInt8] = []
    if let file = unsafe fopen(Self.folder + name, "re") {
      var block = [UInt8](repeating: 0, count: 1 << 16)
      while case let count = unsafe fread(&block, 1, block.count, file), count > 0 {
        bytes += block[..<count]
      }
      unsafe fclose(file)
    }
    lines = bytes.split(separator: UInt8(ascii: "\n")).compactMap { line in
      let text = line.prefix { $0 != UInt8(ascii: "#") }
      return text.allSatisfy { $0 == 0x20 || $0 == 0x09 }
        ? nil : Substring(String(decoding: text, as: UTF8.self))
    }
  }

  /// A property's value for each scalar that the file names.
  var values: [UInt32: String] {
    var values: [UInt32: String] = [:]
    for line in lines {
      let parts = line.split(separator: ";").map { $0.filter { $0 != " " && $0 != "\t" } }
      guard parts.count > 1, let range = Self.range(parts[0]) else { continue }
      for scalar in range { values[scalar] = parts[1] }
    }
    return values
  }

  private static func range(_ text: String) -> ClosedRange<UInt32>? {
    let ends = text.split(separator: ".").compactMap { UInt32($0, radix: 16) }
    guard let first = ends.first, let last = ends.last else { return nil }
    return first...last
  }
}
