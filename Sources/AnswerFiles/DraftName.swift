/// Names of files that are being written, no two alike.
enum DraftName {
  /// What follows the hash in such a name.
  static func ending() -> String {
    FileKind.partEnding + String(UInt64.random(in: 0 ... .max), radix: 16)
  }
}
