/// The issues of the sample Jira: each shows a state of the panel.
enum SampleIssueTable {
  /// All issues save the bulk: key, what it shows, contents.
  static let issues: [SampleIssue] =
    [
      entry("DEMO-1", "several contacts, two of the same name", CheckoutTable.issue),
      entry("DEMO-2", "one contact, shown in full", CrowdTable.one),
      entry("DEMO-3", "many contacts", CrowdTable.many),
      entry("DEMO-4", "no links found", CrowdTable.none),
      entry("DEMO-5", "partly failed: 404, 403 and 500 among five", FailureTable.partly),
      entry("DEMO-6", "conversations of other workspaces and regions", ElsewhereTable.foreign),
      entry("DEMO-7", "a merged contact, followed", ElsewhereTable.merged),
      entry("DEMO-8", "a deleted contact", ElsewhereTable.deleted),
      entry("DEMO-9", "the reporter hides the e-mail (source: reporter)", ReporterTable.hidden),
      entry("DEMO-10", "the e-mail is known to the service desk alone", ReporterTable.desk),
      entry("DEMO-11", "the reporter is an app", ReporterTable.app),
      entry("DEMO-12", "the reporter's e-mail fits a User and a Lead", ReporterTable.double),
      entry("DEMO-13", "a link to a ticket", ElsewhereTable.ticket),
      entry("DEMO-14", "links in every one of the six places", PlacesTable.everywhere),
      entry("DEMO-15", "leads without a name: e-mail, phone, nothing", NamelessTable.issue),
      entry("DEMO-16", "every kind of text block, 124 comments", LengthTable.long),
      entry("DEMO-17", "5,000 comments", LengthTable.comments),
      entry("DEMO-18", "a short issue that was moved here from OLD-7", LengthTable.short),
      entry("DEMO-19", "hostile text: escapes, overrides, floods of marks", ScriptTable.hostile),
      entry("DEMO-20", "many languages and scripts", ScriptTable.scripts),
      entry("DEMO-21", "slow: conversations answer after 3 and 20 seconds", FailureTable.slow),
      entry("DEMO-22", "rate limited for 5 seconds, then fine", FailureTable.limited),
      entry("DEMO-23", "broken: Intercom answers 500", FailureTable.broken),
      entry("DEMO-24", "Jira breaks off in the middle of the answer", FailureTable.truncated),
      entry("DEMO-25", "Jira answers a login page", FailureTable.loginPage),
      entry("DEMO-26", "an enormous description of 1 MB", LengthTable.enormous),
      entry("DEMO-27", "a linked contact and another by the reporter", ReporterTable.both),
      entry("DEMO-28", "a group conversation and one contact in several", CrowdTable.group),
      entry("DEMO-29", "links in the older shape of the property", PlacesTable.legacy),
      entry("DEMO-30", "attributes of every type, 20 companies", AttributeTable.issue),
      entry("DEMO-31", "a conversation without contacts", ElsewhereTable.nobody),
      entry("DEMO-32", "a conversation with a long thread", LengthTable.thread),
      entry(
        "DEMO-33",
        "the reporter's e-mail fits two Users of one name",
        ReporterMatchTable.twins
      ),
      entry("DEMO-34", "the reporter's e-mail fits nobody", ReporterMatchTable.stranger),
      entry("DEMO-35", "the service desk hides the e-mail too", ReporterMatchTable.hidden),
      entry("DEMO-36", "dates, numbers, lists, nested values in every shape", DateTable.issue),
      entry("DEMO-37", "a person with 23 companies, 14 tags, 12 segments", PersonTable.rich),
      entry("DEMO-38", "locations with a local time, and without", WorldTable.issue),
      entry("DEMO-39", "unsubscribed, bounced and unwanted mails", PersonTable.unreachable),
      entry("DEMO-40", "140, no and three other conversations", HistoryTable.issue),
      entry("DEMO-41", "a thread with every kind of part", ThreadTable.issue),
      entry("DEMO-42", "threads of rich HTML and of many scripts", ThreadMarkupTable.rich),
      entry("DEMO-43", "a hostile thread", ThreadMarkupTable.hostile),
      entry("DEMO-44", "a link to a message in the middle of 620", ThreadTable.middle),
      entry("DEMO-45", "links to messages that are not there any more", ThreadTable.gone),
      entry("DEMO-46", "a ticket with a thread", ThreadTable.ticket),
      entry("DEMO-47", "totals of 12 contacts in 5 companies", TotalsTable.whole),
      entry("DEMO-48", "totals in part: a company cannot be read", TotalsTable.partial),
      entry("DEMO-49", "four workspaces: two connected, one refused", ConnectionTable.several),
      entry("DEMO-50", "links that name a region and no workspace", ConnectionTable.unnamed),
      entry("DEMO-51", "one conversation id in two workspaces", ConnectionTable.sameID),
      entry("DEMO-52", "sub-tasks, links, versions, sprints, many fields", FieldTable.full),
      entry("DEMO-53", "a sub-task that is done", FieldTable.parts[0]),
      entry("DEMO-54", "a sub-task in progress", FieldTable.parts[1]),
      entry("DEMO-55", "a sub-task that nobody works on", FieldTable.parts[2]),
      entry("DEMO-56", "an issue that is overdue", FieldTable.late),
      entry("DEMO-57", "a very wide table, long lines of code", WideTable.wide),
      entry("DEMO-58", "expands, also inside each other", WideTable.folded),
      entry("DEMO-59", "links of every kind, also hostile ones", AddressTable.links),
      entry("DEMO-60", "comments for some roles alone", AddressTable.comments),
      entry("DEMO-61", "blocks and marks that hardly anybody writes", RareTable.issue),
      entry("QUIET-1", "a project whose panel is off", ConnectionTable.quiet),
    ] + SpeedTable.issues.map { entry($0.key, $0.shows, $0.issue) }

  /// Ten thousand issues, made when something first asks for them.
  static let bulk: [SampleIssue] = (1...10_000).map { BulkTable.issue($0) }

  /// The issues as text, one a line: key, state, summary.
  static var listing: String {
    let lines = issues.map { issue in
      let key = padded(issue.key, columns: 8)
      return key + padded(issue.shows, columns: 54) + safe(issue.summary)
    }
    let rest = [
      "PAY-1 … PAY-\(PaymentTable.issues.count): the issues of a team (project = PAY)",
      "BULK-1 … BULK-10000: a list of 10,000 issues (project = BULK)",
    ]
    return (lines + rest).joined(separator: "\n")
  }

  private static func entry(_ key: String, _ shows: String, _ issue: SampleIssue) -> SampleIssue {
    var issue = issue
    issue.key = key
    issue.shows = shows
    let note = SampleBlock.paragraph([.marked("This issue shows: \(shows).", .emphasis)])
    issue.description.insert(note, at: issue.description.count > 12 ? 0 : issue.description.count)
    return issue
  }

  private static func padded(_ text: String, columns: Int) -> String {
    text + String(repeating: " ", count: max(1, columns - text.count))
  }

  private static func safe(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { isSafe($0) }))
  }

  private static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .nonspacingMark, .enclosingMark: false
    default: true
    }
  }
}
