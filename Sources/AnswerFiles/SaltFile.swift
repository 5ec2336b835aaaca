internal import Glibc

/// The sixteen random bytes without which nobody can tell what a mark was made of.
enum SaltFile {
  private static let length = 16

  /// The salt of a folder, made when there is none; nil when it can be neither read nor made.
  static func key(in folder: OpenFolder) -> AnswerHash.Key? {
    if let known = known(in: folder) { return known }
    folder.remove(FileKind.saltName)
    let bytes = (0..<length).map { _ in UInt8.random(in: 0...255) }
    let draft = AnswerHash(bytes).text + DraftName.ending()
    // Two programs may make one at the same time: what stands there then is everybody's.
    guard folder.write(bytes, to: FileKind.saltName, draft: draft, at: Int64(time(nil))) else {
      return nil
    }
    return known(in: folder)
  }

  private static func known(in folder: OpenFolder) -> AnswerHash.Key? {
    guard let file = folder.read(FileKind.saltName, limit: length), file.bytes.count == length
    else { return nil }
    return AnswerHash.Key(
      first: LittleEndian.number(in: file.bytes, at: 0),
      second: LittleEndian.number(in: file.bytes, at: 8)
    )
  }
}
