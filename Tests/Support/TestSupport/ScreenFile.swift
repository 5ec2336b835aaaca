internal import Glibc

/// Reading and writing of golden screens.
enum ScreenFile {
  /// Whether the environment asks to rewrite the screens.
  static var isRecording: Bool {
    guard let value = unsafe getenv("RECORD_SCREENS") else { return false }
    return unsafe String(cString: value) == "1"
  }

  /// The file's text; nil when it cannot be read.
  static func read(_ path: String) -> String? {
    guard let file = unsafe fopen(path, "re") else { return nil }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = unsafe fread(&block, 1, block.count, file), count > 0 {
      bytes += block[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes the file and, when it is missing, the folder; whether that worked.
  static func write(_ text: String, path: String, folder: String) -> Bool {
    unsafe mkdir(folder, 0o755)
    guard let file = unsafe fopen(path, "we") else { return false }
    defer { unsafe fclose(file) }
    let bytes = Array(text.utf8)
    return unsafe fwrite(bytes, 1, bytes.count, file) == bytes.count
  }
}
