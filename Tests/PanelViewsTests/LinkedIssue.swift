import ContactResolution

/// An issue with everything that can be followed, folded or moved sideways.
enum LinkedIssue {
  static let manual = "https://docs.example.com/payments/3ds?tab=eu#redirect"

  static var issue: Issue {
    var issue = SampleIssue.checkout
    issue.description = RichText(blocks: description)
    issue.fields = fields
    issue.related = related
    issue.remoteLinks = [
      RemoteLink(
        title: "Incident review",
        url: "https://wiki.example.com/display/PAY/Incident+review",
        relationship: "mentioned in"
      ),
      RemoteLink(title: "", url: "https://status.example.com/"),
    ]
    issue.webURL = "https://jira.example.com/browse/PROJ-142"
    return issue
  }

  static func key(_ text: String) -> IssueKey {
    guard let key = IssueKey(text) else { preconditionFailure("\(text) is no key.") }
    return key
  }

  static func link(_ text: String, _ url: String) -> TextSpan {
    TextSpan(text, kind: .link(url: url))
  }

  static let related = [
    RelatedIssue(
      relation: "parent",
      issue: IssueSummary(
        key: key("PROJ-9"),
        summary: "Payments in the EU",
        status: IssueStatus(name: "In Progress", category: .indeterminate)
      )
    ),
    RelatedIssue(
      relation: "sub-task",
      issue: IssueSummary(
        key: key("PROJ-143"),
        summary: "Keep the redirect in the new checkout, whatever the bank answers",
        status: IssueStatus(name: "Done", category: .done)
      )
    ),
    RelatedIssue(
      relation: "is blocked by",
      issue: IssueSummary(key: key("BANK-7"), summary: "Sandbox is down")
    ),
  ]

  private static let fields = [
    IssueField(name: "Story Points", value: .text("5")),
    IssueField(name: "Sprint", value: .text("Sprint 41")),
    IssueField(name: "Due date", value: .moment(SampleIssue.ago(days: -4))),
    IssueField(name: "Fix versions", value: .text("5.2.1, 5.3")),
    IssueField(
      name: "Acceptance criteria",
      value: .rich(
        RichText(blocks: [
          .taskList([
            TextBlock.TaskItem(isDone: true, spans: [TextSpan("Cards of the EU are accepted")]),
            TextBlock.TaskItem(isDone: false, spans: [TextSpan("The redirect is tested")]),
          ])
        ])
      )
    ),
  ]

  private static let description: [TextBlock] = [
    .paragraph([
      TextSpan("Since "), link("version 5.2", "https://jira.example.com/browse/PROJ-130"),
      TextSpan(" the redirect is dropped; see "), link("the manual", manual), TextSpan(" and "),
      link("mail the bank", "mailto:cards@example.com"), TextSpan("."),
    ]),
    .expand(
      title: "Log of the gateway",
      [
        SampleIssue.paragraph("The gateway dropped it three times."),
        .expand(title: "", [SampleIssue.paragraph("Nothing but timeouts.")]),
        .code(
          language: "log",
          text:
            "12:00:01 POST https://gateway.example.com/v2/payments/authorize?shop=41 302 redirect\n"
            + "12:00:02 GET /checkout 200"
        ),
      ]
    ),
    wideTable,
  ]

  static let wideTable = TextBlock.table([
    ["Country", "Bank", "Card", "Answer of the gateway", "Seen by", "Since", "Orders"]
      .map(SampleText.header),
    [
      "Portugal", "Banco do Exemplo", "Visa Debit", "authentication_required, then a timeout",
      "Globex", "2026-11-17", "128",
    ]
    .map(SampleText.cell),
    ["Germany", "Musterbank", "Mastercard", "declined", "Acme Ltd", "2026-11-18", "17"]
      .map(SampleText.cell),
  ])
}
