public import ContactResolution

/// What to tell people about a service's failure: what happened, and what they can do.
///
/// Both are whole sentences of plain text and read well one behind the other.
public enum FailureText {
  /// What happened, and why; moments are in UTC, or in the time of the given place, and say so.
  public static func sentence(_ failure: ServiceFailure, offset: UTCOffset = .utc) -> String {
    sentence(failure) { CalendarDate($0, offset: offset).zonedText(offset) }
  }

  /// All that a command without a screen says about a failure that ends it.
  public static func report(_ failure: ServiceFailure, offset: UTCOffset = .utc) -> String {
    let sentences = [sentence(failure, offset: offset), commandRemedy(failure)]
    return sentences.compactMap(\.self).joined(separator: " ")
  }

  /// What happened, and why; `clock` writes a moment for a place where the present is known.
  static func sentence(_ failure: ServiceFailure, clock: (Timestamp) -> String) -> String {
    let name = failure.service.displayName
    switch failure {
    case .notConnected: return "\(name) is not connected."
    case .unauthorized(_, let detail): return "\(name) refused the token\(because(detail))."
    case .forbidden(.intercom, let detail):
      return isPlanMissing(detail)
        ? "The workspace's Intercom plan does not include that\(because(detail))."
        : "The Intercom token is not allowed to read that\(because(detail))."
    case .forbidden(.jira, let detail):
      return "Jira does not let this account read that\(because(detail))."
    case .notFound(.jira):
      return "Jira has no such issue, or does not let this account see it."
    case .notFound(.intercom): return "Intercom does not know it: deleted, or never there."
    case .merged(let id): return "The contact was merged\(id.map { " into \($0)" } ?? "")."
    case .rateLimited(_, let until?):
      return "\(name) has had too many requests and takes none until \(clock(until))."
    case .rateLimited(_, nil): return "\(name) has had too many requests for the moment."
    case .unavailable(_, let status): return "\(name) has a problem of its own (status \(status))."
    case .timedOut: return "\(name) did not answer in time."
    case .unreachable(_, let problem): return "\(name) cannot be reached: \(words(problem))."
    case .unreadable(_, let problem): return "\(name) answered with \(words(problem))."
    case .rejected(_, let detail): return "\(name) does not accept the question\(because(detail))."
    }
  }

  /// What happened in two or three words, for a row of a list.
  public static func word(_ failure: ServiceFailure) -> String {
    switch failure {
    case .notConnected: "not connected"
    case .unauthorized: "token refused"
    case .forbidden: "not allowed"
    case .notFound: "not found"
    case .merged: "merged"
    case .rateLimited: "too many requests"
    case .unavailable(_, let status): "failed (\(status))"
    case .timedOut: "timed out"
    case .unreachable: "unreachable"
    case .unreadable: "unreadable answer"
    case .rejected: "refused"
    }
  }

  /// Whether Intercom refuses because of what the workspace has paid for.
  ///
  /// Source: Intercom's error code `api_plan_restricted`.
  static func isPlanMissing(_ detail: String) -> Bool { detail.contains("plan") }

  private static func because(_ detail: String) -> String {
    let words = detail.trimmedSentence
    return words.isEmpty ? "" : ": “\(words)”"
  }
}

extension FailureText {
  private static func words(_ problem: ServiceFailure.NetworkProblem) -> String {
    switch problem {
    case .unknownHost(let host): "nobody knows the host \(host)"
    case .refused(let words): "nothing answers there\(because(words))"
    case .insecure(let words): "the connection is not safe\(because(words))"
    case .connectionLost: "the connection broke"
    case .proxy(let words): "the proxy does not let it through\(because(words))"
    case .loginWanted: "the network wants a login first"
    case .other(let words):
      words.trimmedSentence.isEmpty ? "no reason given" : words.trimmedSentence.continuing
    }
  }

  private static func words(_ problem: ServiceFailure.AnswerProblem) -> String {
    switch problem {
    case .webPage: "a web page instead of data"
    case .redirect(let host):
      "a redirect\(host.isEmpty ? "" : " to \(host)") instead of data"
    case .empty: "nothing at all"
    case .truncated: "only a part of its answer"
    case .tooLarge(let limit): "more than \(max(1, limit / 1_048_576)) MB, which is not read"
    case .malformed(let place): "something unexpected\(because(place))"
    }
  }
}

extension CalendarDate {
  /// The day and time with the distance of its clocks from UTC, such as
  /// `2026-11-22 14:05:09 +01:00`.
  fileprivate func zonedText(_ offset: UTCOffset) -> String {
    let minutes = abs(offset.seconds) / 60
    let digits = [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    let sign = offset.seconds < 0 ? "-" : "+"
    let zone = minutes == 0 ? "UTC" : sign + digits.joined(separator: ":")
    return "\(dayText) \(secondsText) \(zone)"
  }
}

extension String {
  /// The text without blanks around it and without a full stop at its end.
  fileprivate var trimmedSentence: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text = text.dropFirst() }
    while let last = text.last, last.isWhitespace || last == "." { text = text.dropLast() }
    return String(text)
  }

  /// The text in the midst of a sentence: a capital that only begins one is made small.
  fileprivate var continuing: String {
    guard let second = dropFirst().first, second.isLowercase || second == " " else { return self }
    return prefix(1).lowercased() + dropFirst()
  }
}
