internal import HTTPExchange

/// What an answer is kept under: whose it is, and what was asked; no header field of the request.
struct AnswerKey: Equatable {
  /// Scope, method, address and body, each behind its length.
  let bytes: [UInt8]

  init(scope: String, request: HTTPRequest) {
    bytes =
      [Array(scope.utf8), Array(request.method.utf8), Array(request.url.utf8)]
      .reduce(into: []) { $0 += Self.measured($1) } + Self.measured(request.body ?? [])
  }

  /// The name of the file.
  var fileName: String { AnswerHash(bytes).text + FileKind.answerEnding }

  private static func measured(_ bytes: [UInt8]) -> [UInt8] {
    LittleEndian.bytes(of: UInt32(clamping: bytes.count)) + bytes
  }
}
