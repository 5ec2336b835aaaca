/// What a file of the folder is, told by its name alone; nil for what is not ours.
enum FileKind: Equatable {
  /// A kept answer that this version can read.
  case answer
  /// A kept answer of another version.
  case foreignAnswer
  /// An answer that was being written.
  case part
  /// What marks of tokens depend on.
  case salt
  /// Its time tells when the folder was tidied last.
  case stamp

  /// The version of the layout of an answer's file.
  static let version = 1
  /// What follows the hash in the name of an answer's file.
  static let answerEnding = ".answer\(version)"
  /// What follows the hash in the name of a file that is being written, before more digits.
  static let partEnding = ".part"
  /// The name of the file with the salt.
  static let saltName = "salt"
  /// The name of the file whose time tells of the last tidying.
  static let stampName = "tidied"

  init?(name: String) {
    switch name {
    case Self.saltName: self = .salt
    case Self.stampName: self = .stamp
    default:
      let bytes = Array(name.utf8)
      guard bytes.count > 33, bytes[..<32].allSatisfy(Self.isHexadecimal) else { return nil }
      let ending = String(decoding: bytes[32...], as: UTF8.self)
      if ending == Self.answerEnding {
        self = .answer
      } else if Self.digits(of: ending, behind: ".answer", Self.isDecimal) {
        self = .foreignAnswer
      } else if Self.digits(of: ending, behind: Self.partEnding, Self.isHexadecimal) {
        self = .part
      } else {
        return nil
      }
    }
  }

  private static func digits(
    of ending: String,
    behind prefix: String,
    _ isDigit: (UInt8) -> Bool
  ) -> Bool {
    guard ending.hasPrefix(prefix) else { return false }
    let digits = ending.utf8.dropFirst(prefix.utf8.count)
    return !digits.isEmpty && digits.allSatisfy(isDigit)
  }

  private static func isDecimal(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    isDecimal(byte) || (0x61...0x66).contains(byte)
  }
}
