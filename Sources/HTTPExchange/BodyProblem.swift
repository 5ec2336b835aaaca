/// What is wrong with the body of an answer that should be JSON.
public enum BodyProblem: Error, Sendable, Hashable {
  /// There is nothing but blanks.
  case empty
  /// A page for people: a login page, a proxy, a captive portal.
  case webPage
  /// JSON that ends before it is complete.
  case truncated
  /// No JSON; says what stands where, but never more of the body than one byte.
  case malformed(String)
}

extension HTTPResponse {
  /// Whether the body is a page for people: its first character is that of a tag.
  public var isWebPage: Bool {
    body.first { $0 > 0x20 && ![0xEF, 0xBB, 0xBF].contains($0) } == UInt8(ascii: "<")
  }

  /// The body as JSON, whatever the status.
  public func json() throws(BodyProblem) -> JSONValue {
    let first = body.first { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }
    guard let first else { throw .empty }
    if first == UInt8(ascii: "<") { throw .webPage }
    do {
      return try JSONParser.parse(body)
    } catch {
      throw problem(for: error)
    }
  }

  private func problem(for failure: JSONParser.Failure) -> BodyProblem {
    if isMarkup { return .webPage }
    switch failure.reason {
    case .unexpectedEnd: return .truncated
    case .tooDeep: return .malformed("nested too deeply at byte \(failure.offset)")
    case .tooManyValues: return .malformed("too many values at byte \(failure.offset)")
    case .trailingBytes: return .malformed("more than one value at byte \(failure.offset)")
    case .unexpectedByte(let byte):
      let code = String(byte, radix: 16, uppercase: true)
      return .malformed("unexpected byte 0x\(code) at byte \(failure.offset)")
    }
  }

  private var isMarkup: Bool {
    let type = header("Content-Type")?.lowercased() ?? ""
    let pageStart: [UInt8] = [0xEF, 0xBB, 0xBF, UInt8(ascii: "<")]
    return type.contains("html") || type.contains("xml") || body.starts(with: pageStart)
  }
}
