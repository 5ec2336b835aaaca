import HTTPExchange

extension HTTPRequest {
  /// Where the request goes, once nothing in it could change what is sent beside it.
  ///
  /// - Throws: `.badURL`, or `.other` naming the part, never its value.
  func checkedOrigin() throws(HTTPFailure) -> HTTPOrigin {
    let origin = try HTTPOrigin(url: url)
    guard method.isToken else { throw .other("The request's method is not a word.") }
    guard body == nil || (method != "GET" && method != "HEAD") else {
      throw .other("A \(method) request carries no body.")
    }
    for field in headers {
      guard field.name.isToken else { throw .other("The name of a header field is not a word.") }
      guard field.value.isFieldValue else {
        throw .other("The header field \(field.name) holds a control character.")
      }
    }
    guard authorization?.reveal().isFieldValue ?? true else {
      throw .other("The authorization holds a control character.")
    }
    return origin
  }

  /// The lines libcurl is to send; an empty value is written with a semicolon, else libcurl would
  /// leave the field out, and fields libcurl would add by itself are named empty.
  func fieldLines(userAgent: String) -> [String] {
    var lines = headers.map { $0.value.isEmpty ? "\($0.name);" : "\($0.name): \($0.value)" }
    if let authorization { lines.append("Authorization: \(authorization.reveal())") }
    let names = Set(headers.map { $0.name.lowercased() })
    if !names.contains("user-agent") { lines.append("User-Agent: \(userAgent)") }
    if !names.contains("content-type") { lines.append("Content-Type:") }
    if !names.contains("expect") { lines.append("Expect:") }
    return lines
  }

  /// The body as libcurl needs it: a method that usually has one says so when it is empty.
  var sentBody: [UInt8]? {
    body ?? (["POST", "PUT", "PATCH"].contains(method) ? [] : nil)
  }
}

extension String {
  /// Source: RFC 9110, section 5.6.2.
  fileprivate var isToken: Bool {
    !isEmpty
      && utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
          UInt8(ascii: "."):
          true
        default: false
        }
      }
  }

  fileprivate var isFieldValue: Bool {
    utf8.allSatisfy { ($0 >= 0x20 && $0 != 0x7F) || $0 == 0x09 }
  }
}
