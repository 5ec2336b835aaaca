internal import HTTPExchange

/// The layout of a kept answer's file: a head of 48 bytes, the key, a `Link` field, the body.
///
/// The head has a magic word with the version (16 bytes), a checksum over everything behind itself
/// (16), the status and the lengths of the three parts (4 each). Numbers are little-endian.
enum AnswerFile {
  /// Bytes before the key.
  static let headLength = 48
  /// Bytes of magic word and checksum, which with the file's length tell an answer from any other.
  private static let checkedFrom = 32
  private static let magic = Array("intercom-panel\n".utf8) + [UInt8(FileKind.version)]

  /// The file of an answer.
  static func bytes(key: AnswerKey, response: HTTPResponse) -> [UInt8] {
    // Where a merged contact went is told by this field alone.
    let link = Array((response.header("Link") ?? "").utf8)
    let parts =
      [UInt32(clamping: response.status)]
      + [key.bytes.count, link.count, response.body.count].map { UInt32(clamping: $0) }
    var bytes = magic + [UInt8](repeating: 0, count: checkedFrom - magic.count)
    bytes.reserveCapacity(headLength + key.bytes.count + link.count + response.body.count)
    for part in parts { bytes += LittleEndian.bytes(of: part) }
    bytes += key.bytes
    bytes += link
    bytes += response.body
    bytes.replaceSubrange(
      magic.count..<checkedFrom,
      with: AnswerHash(bytes, from: checkedFrom).bytes
    )
    return bytes
  }

  /// The answer in a file; nil when the file is damaged or of another version, or when it has the
  /// answer to something else.
  static func response(in bytes: [UInt8], key: AnswerKey) -> HTTPResponse? {
    guard bytes.count >= headLength, bytes.starts(with: magic) else { return nil }
    let numbers = (0..<4).map { index -> Int in
      Int(LittleEndian.number(in: bytes, at: checkedFrom + index * 4) as UInt32)
    }
    let keyEnd = headLength + numbers[1]
    let linkEnd = keyEnd + numbers[2]
    guard linkEnd + numbers[3] == bytes.count,
      AnswerHash(bytes, from: checkedFrom).bytes == Array(bytes[magic.count..<checkedFrom]),
      bytes[headLength..<keyEnd].elementsEqual(key.bytes)
    else { return nil }
    let link = String(decoding: bytes[keyEnd..<linkEnd], as: UTF8.self)
    return HTTPResponse(
      status: numbers[0],
      headers: link.isEmpty ? [] : [HTTPHeader("Link", link)],
      body: Array(bytes[linkEnd...])
    )
  }
}
