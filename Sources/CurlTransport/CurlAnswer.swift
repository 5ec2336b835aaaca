import HTTPExchange

/// An answer, and where it redirects to.
struct CurlAnswer: Sendable {
  var response: HTTPResponse
  /// The whole address; nil when the answer does not redirect.
  var redirect: String?
}

extension [HTTPHeader] {
  /// Reads field lines, each ended by a line feed; a line that starts with a blank continues the
  /// one before, and lines without a colon are left out.
  init(lines: String) {
    self = []
    for line in lines.unicodeScalars.split(whereSeparator: { $0 == "\n" || $0 == "\r" }) {
      let isContinuation = line.first == " " || line.first == "\t"
      if isContinuation, let last = indices.last {
        self[last].value += " " + Self.trimmed(line)
      } else if !isContinuation, let colon = line.firstIndex(of: ":") {
        let name = Self.trimmed(line[..<colon])
        let value = Self.trimmed(line[line.index(after: colon)...])
        append(HTTPHeader(name, value))
      }
    }
  }

  private static func trimmed(_ text: Substring.UnicodeScalarView) -> String {
    let isBlank = { (scalar: Unicode.Scalar) in scalar == " " || scalar == "\t" }
    var rest = text.drop(while: isBlank)
    while let last = rest.last, isBlank(last) { rest.removeLast() }
    return String(rest)
  }
}
