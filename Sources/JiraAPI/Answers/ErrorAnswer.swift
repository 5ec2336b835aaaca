internal import HTTPExchange

/// The body of an answer that tells of a failure, in each form in which Jira and its gateway write.
enum ErrorAnswer {
  /// Characters of Jira's words that are kept.
  private static let maximumLength = 1000

  /// Jira's own words in one line, without markup, at most 1,000 characters.
  ///
  /// Empty when there are none.
  static func words(_ response: HTTPResponse) -> String {
    guard !response.isWebPage else { return "" }
    // A page of text longer than this is no message.
    guard response.body.count <= 1 << 16 else { return "" }
    do throws(BodyProblem) {
      return tidied(words(of: try response.json()))
    } catch {
      return tidied(String(decoding: response.body, as: UTF8.self))
    }
  }

  /// Whether the gateway says that it knows the token, but that it lacks a scope.
  static func namesScope(_ response: HTTPResponse) -> Bool {
    words(response).lowercased().contains("scope")
  }

  private static func words(of json: JSONValue) -> String {
    var sentences = json["errorMessages"]?.elements.compactMap(\.filledText) ?? []
    for member in json["errors"]?.members ?? [] {
      if let text = member.value.filledText { sentences.append("\(member.name): \(text)") }
    }
    if sentences.isEmpty {
      let single = ["errorMessage", "message", "error_description", "error", "detail"]
      sentences = single.lazy.compactMap { json[$0]?.filledText }.prefix(1).map { $0 }
    }
    return sentences.joined(separator: " ")
  }

  /// One line of text: tags dropped, blanks and control characters made single blanks.
  private static func tidied(_ text: String) -> String {
    let plain = withoutTags(text)
    let line = plain.unicodeScalars.split { scalar in
      scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
    }
    let words = line.map { String($0) }.joined(separator: " ")
    return words.count <= maximumLength ? words : words.prefix(maximumLength - 1) + "…"
  }

  private static func withoutTags(_ text: String) -> String {
    var plain = ""
    var rest = text[...]
    while let opening = rest.firstIndex(of: "<") {
      plain += rest[..<opening]
      let after = rest.index(after: opening)
      guard after < rest.endIndex, rest[after].isLetter || rest[after] == "/",
        let closing = rest[after...].firstIndex(of: ">")
      else {
        plain += "<"
        rest = rest[after...]
        continue
      }
      plain += " "
      rest = rest[rest.index(after: closing)...]
    }
    return plain + rest
  }
}
