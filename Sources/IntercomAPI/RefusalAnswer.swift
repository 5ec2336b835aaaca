internal import HTTPExchange

/// What Intercom says when it refuses: an `error.list`, or whatever a gateway sent instead.
///
/// Source: Intercom OpenAPI 2.16, schema `error`; `message` and `field` may be null.
struct RefusalAnswer {
  /// Codes, messages and fields as one line of at most 300 characters, without markup.
  let text: String

  /// Intercom's words for the kinds of refusal, in order; empty when a gateway refused.
  private let codes: [String]

  private static let longestText = 300

  /// Codes of a token that is good for nothing.
  ///
  /// Source: Intercom's list of error codes, which does not say with what status they come.
  private static let tokenCodes: Set<String> = [
    "missing_authorization", "token_blocked", "token_expired", "token_not_found", "token_revoked",
  ]

  /// Codes of a token that is good for other things than this.
  private static let permissionCodes: Set<String> = [
    "action_forbidden", "api_plan_restricted", "forbidden", "token_unauthorized",
  ]

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
    codes = errors.compactMap { $0["code"]?.scalarText }
  }

  /// Whether the token itself is refused; the status decides where the codes do not.
  func refusesToken(status: Int) -> Bool {
    if codes.contains(where: Self.tokenCodes.contains) { return true }
    return status == 401 && !codes.contains(where: Self.permissionCodes.contains)
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
