internal import HTTPExchange

/// What Intercom says when it refuses: an `error.list`, or whatever a gateway sent instead.
///
/// Source: Intercom OpenAPI 2.16, schema `error`; `message` and `field` may be null.
struct RefusalAnswer {
  /// Codes, messages and fields as one line of at most 300 characters, without markup.
  let text: String

  private static let longestText = 300

  /// Reads a refusal's body; one without words is called by its status.
  init(_ response: HTTPResponse) {
    let document: JSONValue
    do throws(BodyProblem) {
      document = try response.json()
    } catch {
      document = .null
    }
    let errors = document["errors"]?.elements ?? []
    let words = errors.isEmpty ? [Self.words(of: document)] : errors.map(Self.words(of:))
    let line = Self.line(words.filter { !$0.isEmpty }.joined(separator: "; "))
    text = line.isEmpty ? "HTTP \(response.status)" : line
  }

  private static func words(of error: JSONValue) -> String {
    let code = error["code"]?.scalarText
    let message = error["message"]?.scalarText ?? error["error"]?.scalarText
    let words = [code, message].compactMap(\.self).joined(separator: ": ")
    guard let field = error["field"]?.scalarText else { return words }
    return words.isEmpty ? field : "\(words) (\(field))"
  }

  private static func line(_ text: String) -> String {
    let plain = HTMLText.withoutMarkup(String(text.prefix(8 * longestText)))
    let words = plain.split { $0.isWhitespace || $0.unicodeScalars.contains { $0.value < 0x20 } }
    let line = words.joined(separator: " ")
    return line.count > longestText ? line.prefix(longestText - 1) + "…" : line
  }
}
