import CCurl
import HTTPExchange

/// What became of a transfer, copied out of libcurl.
struct CurlResult: Sendable {
  /// libcurl's number for it, 0 for an answer.
  var code: Int32 = 0
  /// The answer's status, 0 without one.
  var status = 0
  /// What a proxy answered to the wish for a connection, 0 without one.
  var proxyStatus = 0
  /// The port of whom the connection led to, 0 without one.
  var peerPort = 0
  var isBodyTooLarge = false
  var isHeaderTooLarge = false
  /// The answer's field lines.
  var header = ""
  var body: [UInt8] = []
  /// Where the answer redirects to; nil when it does not.
  var redirect: String?
  /// libcurl's words for this very failure, which may name the host; empty without any.
  var detail = ""
  /// libcurl's words for all failures of the code.
  var summary = ""
}

extension CurlResult {
  /// Copies an outcome whose transfer still exists.
  @unsafe init(_ outcome: CCurlOutcome) {
    code = unsafe outcome.code
    status = Int(unsafe outcome.status)
    proxyStatus = Int(unsafe outcome.proxyStatus)
    peerPort = Int(unsafe outcome.peerPort)
    isBodyTooLarge = unsafe outcome.isBodyTooLarge
    isHeaderTooLarge = unsafe outcome.isHeaderTooLarge
    let lines = unsafe UnsafeBufferPointer(start: outcome.header, count: outcome.headerLength)
    header = unsafe String(decoding: lines, as: UTF8.self)
    // Of an answer that failed nobody reads the rest, which may be as large as the limit.
    let bytes = unsafe UnsafeBufferPointer(start: outcome.body, count: outcome.bodyLength)
    if code == 0 { body = unsafe Array(bytes) }
    redirect = unsafe outcome.redirect.map { unsafe String(cString: $0) }
    detail = unsafe String(cString: outcome.detail)
    summary = unsafe String(cString: outcome.summary)
  }

  /// The result as an answer of the host, asked at its port, or a failure.
  func answer(
    of host: String,
    port: Int = 0,
    bodyLimit: Int
  ) throws(HTTPFailure) -> CurlAnswer {
    if let failure = proxyFailure(insteadOf: host, port: port) { throw failure }
    if let failure = failure(of: host, bodyLimit: bodyLimit) { throw failure }
    let response = HTTPResponse(status: status, headers: [HTTPHeader](lines: header), body: body)
    return CurlAnswer(response: response, redirect: redirect)
  }

  /// The failure of a proxy between here and the host; nil when none is known to be to blame.
  ///
  /// libcurl has no number for most of them, but names whom it could not connect to,
  /// an IPv6 address without its brackets.
  private func proxyFailure(insteadOf host: String, port: Int) -> HTTPFailure? {
    guard code != 0 else { return nil }
    if proxyStatus >= 300 { return .proxy("The proxy answers \(proxyStatus).") }
    let start = "Failed to connect to "
    let name = host.hasPrefix("[") ? String(host.dropFirst().dropLast()) : host
    if code == 7, words.hasPrefix(start), !words.hasPrefix("\(start)\(name) port ") {
      return .proxy(Self.withoutTime(words))
    }
    let isOther = port != 0 && peerPort != 0 && peerPort != port && proxyStatus == 0
    return isOther && [52, 55, 56].contains(code) ? .proxy("The proxy gives no answer.") : nil
  }

  /// Source: libcurl-errors(3).
  private func failure(of host: String, bodyLimit: Int) -> HTTPFailure? {
    if isBodyTooLarge { return .tooLarge(limit: bodyLimit) }
    if isHeaderTooLarge { return .other("The answer's header is too large.") }
    switch code {
    case 0: return nil
    case 1, 8: return .other("The host does not speak HTTP.")
    case 3: return .badURL("libcurl cannot read the address.")
    case 5, 97: return .proxy(words)
    case 6: return .unknownHost(host)
    case 7, 45: return .refused(Self.withoutTime(words))
    case 16, 52, 55, 56, 92: return .connectionLost
    case 18: return .truncated
    // libcurl also stops writing when it cannot decode what it is to write.
    case 23, 61: return .badEncoding
    case 28: return .timedOut
    case 35, 53, 54, 58, 59, 60, 64, 66, 77, 80, 82, 83, 90, 91, 98: return .insecure(words)
    case 42: return .cancelled
    case 47: return .tooManyRedirects
    case 63: return .tooLarge(limit: bodyLimit)
    case 2, 4, 27, 41, 43, 48: return .unusable(summary)
    default: return .other(summary)
    }
  }

  private var words: String { Self.withoutProxy(detail.isEmpty ? summary : detail) }

  /// The words without a proxy's address, which libcurl quotes whole when it cannot read it, with
  /// user and password.
  private static func withoutProxy(_ words: String) -> String {
    guard words.lowercased().contains("proxy"), let start = words.firstIndex(of: "'") else {
      return words
    }
    let rest = words[start...].dropFirst()
    let after = rest.lastIndex(of: "'").map { rest[rest.index(after: $0)...] } ?? ""
    return String(words[..<start]) + "‹hidden›" + String(after)
  }

  /// The words without ` after 12 ms`: the same failure has the same words each time.
  private static func withoutTime(_ words: String) -> String {
    guard let start = words.firstRange(of: " after "),
      let end = words[start.upperBound...].firstRange(of: " ms"),
      words[start.upperBound..<end.lowerBound].allSatisfy(\.isNumber)
    else { return words }
    return String(words[..<start.lowerBound] + words[end.upperBound...])
  }
}
