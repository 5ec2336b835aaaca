import HTTPExchange

@testable import AnswerFiles

/// What holds for the files of kept answers.
enum AnswerFileRules {
  private static let checkedFrom = 32
  private static let key = AnswerKey(
    scope: "s",
    request: HTTPRequest(url: "https://api.example.com/issue/1")
  )

  static func check(_ input: [UInt8]) throws(BrokenRule) {
    _ = AnswerFile.response(in: input, key: key)
    try checkForged(input)
    try checkKept(input)
    try checkName(String(decoding: input, as: UTF8.self))
  }

  /// The answer in a file whose checksum is right and that has the input behind it.
  static func forged(_ input: [UInt8]) -> HTTPResponse? {
    let sample = AnswerFile.bytes(key: key, response: HTTPResponse(status: 200))
    let magic = sample[..<16]
    var bytes = Array(magic) + [UInt8](repeating: 0, count: 16) + input
    bytes.replaceSubrange(16..<checkedFrom, with: AnswerHash(bytes, from: checkedFrom).bytes)
    return AnswerFile.response(in: bytes, key: key)
  }

  /// Such a file is an answer only when its parts fill it exactly.
  private static func checkForged(_ input: [UInt8]) throws(BrokenRule) {
    guard let response = forged(input) else { return }
    let again = AnswerFile.bytes(key: key, response: response)
    // What is no text in the field is replaced there.
    let isReplaced = response.header("Link")?.unicodeScalars.contains("\u{FFFD}") ?? false
    try BrokenRule.unless(
      again[checkedFrom...].elementsEqual(input) || isReplaced,
      "\(input.count) bytes hold an answer that is kept in \(again.count - checkedFrom)"
    )
    try BrokenRule.unless(
      AnswerFile.response(in: again, key: key) == response,
      "the answer in a forged file does not come back"
    )
  }

  /// What is kept comes back, and one changed byte makes it none.
  private static func checkKept(_ input: [UInt8]) throws(BrokenRule) {
    let link = String(decoding: input.prefix(20), as: UTF8.self)
    let response = HTTPResponse(
      status: Int(input.first ?? 0) + 100,
      headers: link.isEmpty ? [] : [HTTPHeader("Link", link)],
      body: input
    )
    var bytes = AnswerFile.bytes(key: key, response: response)
    try BrokenRule.unless(
      AnswerFile.response(in: bytes, key: key) == response,
      "the answer does not come back"
    )
    let place = (Int(input.last ?? 0) << 8 | Int(input.first ?? 0)) % bytes.count
    bytes[place] ^= 1 << ((input.last ?? 0) & 7)
    try BrokenRule.unless(
      AnswerFile.response(in: bytes, key: key) == nil,
      "a damaged byte at \(place) goes unseen"
    )
    let shorter = Array(bytes.dropLast())
    try BrokenRule.unless(
      AnswerFile.response(in: shorter, key: key) == nil,
      "a file cut short is an answer"
    )
    let other = AnswerKey(
      scope: "s",
      request: HTTPRequest(url: "https://api.example.com/issue/1", body: input)
    )
    try BrokenRule.unless(
      FileKind(name: other.fileName) == .answer && other.fileName.utf8.count < 60,
      "\(other.fileName) is no plain name"
    )
  }

  /// Whatever is tidied away has a name that only the program gives.
  private static func checkName(_ name: String) throws(BrokenRule) {
    guard FileKind(name: name) != nil else { return }
    let isPlain = name.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: ".")
    }
    try BrokenRule.unless(isPlain && !name.contains(".."), "\(name) would be removed")
  }
}
