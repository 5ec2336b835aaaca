import ContactResolution
import HTTPExchange
import PanelViews
import ServiceFaults

/// The section of `docs/reliability.md` on services and networks, made of the table of faults.
enum FaultReference {
  static let text = """
    Each question to Jira or Intercom meets each row of this table. What a screen can do without,
    such as the count of a list or the names of teammates, is done without, unsaid. Intercom stands
    for either service and “…” for the words of a library or service. A failure never empties what
    was shown before: it stands beside it. A part that fails, such as one conversation of many, is
    named with its reason, and the rest is shown; a command then ends with 0. What Intercom says of
    a conversation (403, 404) is such a part.

    | what happens | what the panel says | exit status | sent again |
    |---|---|---|---|
    \(FaultRow.allCases.map(row).joined(separator: "\n"))

    Limits:

    \(limits.map { "* \($0)" }.joined(separator: "\n"))

    Esc ends every wait at once: for a connection, a first or a further byte, a pause between two
    attempts, a pause that a service asked for.

    Tests: `ServiceFaultTests` of `ServiceRequestTests` (every question, every fault),
    `OddAnswerTests` (wrong kinds of JSON at any depth), `WireFaultTests` (libcurl and a server that
    does it), `FaultScreenTests` (what is drawn at 80×24 and 40×10), `FaultReferenceTests` (this
    table), and of `EndToEndTests` `ServiceFaultTests` (sentence and exit status of the program),
    `FaultWaitTests` (Esc), `FaultMemoryTests` and `RivalFaultTests`. The faults are in \
    `FaultTable`.
    """

  private static func row(_ row: FaultRow) -> String {
    let fault = FaultTable.faults(of: row).first
    let failure = fault?.failure?(.intercom)
      .with(words: "…", moment: Timestamp(seconds: FaultClock.start))
    let words = failure.map { FailureText.report($0) } ?? "nothing: it is read"
    let again = sentAgain(row, fault?.attempts ?? 1)
    return "| \(row.rawValue) | \(words) | \(row.exitStatus) | \(again) |"
  }

  private static func sentAgain(_ row: FaultRow, _ attempts: Int) -> String {
    switch (row, attempts) {
    case (.limitedBriefly, _): "twice, each time after the pause"
    case (.limitedLong, _): "by the screen, when the pause is over"
    case (.limitedOpenly, _): "twice, a second apart"
    case (_, 1): "no"
    case (_, 2): "once"
    case (_, let attempts): attempts == 3 ? "twice" : "\(attempts - 1) times"
    }
  }

  private static let limits: [String] = {
    let standard = HTTPRequest.Limits.standard
    let policy = RetryPolicy.standard
    return [
      "an answer: \(standard.bodyBytes >> 20) MiB, unpacked; one that says itself that it is "
        + "longer is not read at all",
      "the levels of its JSON: \(JSONParser.maximumDepth)",
      "its values: \(JSONParser.maximumValues / 1_000_000) million",
      "a connection: \(seconds(standard.connect)); a whole exchange, with its redirects: "
        + seconds(standard.total),
      "redirects: 5, on the same host only, and never of a question that has a body",
      "attempts: \(policy.attempts) at most, and only of questions that change nothing "
        + "(all are so); the names of Jira's fields are asked for once, for 5 s",
      "pauses between them: half of \(seconds(policy.firstPause)) to all of it, by chance, twice "
        + "as long each time, at most \(seconds(policy.longestPause))",
      "a pause that a service asks for: waited for up to \(policy.longestWait) s; during a longer "
        + "one the screen tells until when, and asks again then",
    ]
  }()

  private static func seconds(_ duration: Duration) -> String {
    let tenths = duration / Duration.milliseconds(100)
    return tenths.truncatingRemainder(dividingBy: 10) == 0
      ? "\(Int(tenths / 10)) s" : "\(tenths / 10) s"
  }
}
