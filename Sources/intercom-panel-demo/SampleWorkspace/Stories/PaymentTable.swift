/// The issues of a team: short, different from each other, most with customers behind them.
enum PaymentTable {
  /// All issues, with their keys.
  static let issues: [SampleIssue] = rows.enumerated().map { issue($1, number: $0 + 1) }

  private struct Row {
    var summary: String
    var type = "Bug"
    var status = SampleStatus.open
    var priority: String? = "Medium"
    var assignee: SampleAccount?
    var conversations: [Int] = []
    var parent: String?
    var points: Double?
  }

  private static let rows = reported + planned + small

  private static let reported = [
    Row(
      summary: "Second charge when the bank's page is reloaded",
      status: .inProgress,
      priority: "Highest",
      assignee: .wei,
      conversations: [102, 101],
      points: 5
    ),
    Row(
      summary: "Receipts arrive in English for German shops",
      status: .inProgress,
      assignee: .nora,
      conversations: [120],
      points: 2
    ),
    Row(
      summary: "Refund of a partly delivered order fails",
      priority: "High",
      assignee: .wei,
      conversations: [103, 104],
      points: 8
    ),
    Row(summary: "Amounts in Swiss francs are not rounded to 5 Rappen", conversations: [301]),
    Row(
      summary: "カードの有効期限が一か月早く切れる",
      status: .inReview,
      priority: "High",
      assignee: .yuki,
      conversations: [302],
      points: 3
    ),
    Row(
      summary: "Payment reminders are sent on holidays",
      priority: "Low",
      assignee: .tomas,
      conversations: [104]
    ),
    Row(
      summary: "Webhook for refunds is signed with the old key",
      status: .done,
      priority: "High",
      assignee: .tomas,
      conversations: [301, 302],
      points: 3
    ),
    Row(
      summary: "3-D Secure page is white in the dark mode of some phones",
      status: .inReview,
      assignee: .ana,
      conversations: [130, 131, 132]
    ),
  ]

  private static let planned = [
    Row(
      summary: "Checkout in two steps",
      type: "Epic",
      status: .inProgress,
      priority: "High",
      assignee: .ana
    ),
    Row(
      summary: "Remember the card of a returning customer",
      type: "Story",
      assignee: .wei,
      conversations: [901],
      parent: "PAY-9",
      points: 8
    ),
    Row(
      summary: "Pay with a bank transfer from the checkout",
      type: "Story",
      status: .inProgress,
      assignee: .nora,
      conversations: [902, 903],
      parent: "PAY-9",
      points: 13
    ),
    Row(
      summary: "One page for address and shipping",
      type: "Story",
      status: .done,
      assignee: .yuki,
      parent: "PAY-9",
      points: 5
    ),
    Row(
      summary: "Measure how many leave at each step",
      type: "Task",
      priority: "Low",
      assignee: .tomas,
      parent: "PAY-9"
    ),
  ]

  private static let small = [
    Row(summary: "Rename “Total” to “Amount due” on invoices", type: "Task", status: .done),
    Row(summary: "Rotate the key of the payment provider", type: "Task", priority: "High"),
    Row(summary: "Delete test cards from the staging system", type: "Task", priority: "Lowest"),
    Row(
      summary: "Outage of the card provider, 14 minutes",
      type: "Incident",
      status: .done,
      priority: "Highest",
      assignee: .wei,
      conversations: [101, 104, 120]
    ),
    Row(summary: "VAT of Norway is 25 %, not 24 %", status: .done, assignee: .nora),
    Row(summary: "Voucher can be used twice in two tabs", priority: "High", conversations: [130]),
    Row(summary: "Bank holidays of Brazil are missing", type: "Task", priority: nil),
    Row(summary: "Settlement report is one cent off", assignee: .tomas, conversations: [311]),
    Row(summary: "Old invoices cannot be downloaded again", conversations: [904]),
    Row(summary: "Apple Pay button is cut off on narrow screens", assignee: .ana),
    Row(
      summary: """
        When somebody pays with two vouchers and a card and cancels one of the articles before it \
        is sent, the refund goes to the card although the voucher should have been refunded first
        """,
      priority: "High",
      assignee: .wei,
      conversations: [302],
      points: 8
    ),
  ]

  private static func issue(_ row: Row, number: Int) -> SampleIssue {
    let hours = number * number * 3 + 1
    var issue = SampleIssue(
      summary: row.summary,
      type: row.type,
      status: row.status,
      priority: row.priority,
      reporter: number % 3 == 0 ? .wei : .ana,
      assignee: row.assignee,
      labels: ["payments"],
      created: .hours(hours + 70),
      updated: .hours(hours)
    )
    issue.key = "PAY-\(number)"
    issue.shows = "one of a team's issues"
    issue.description = description(row)
    issue.comments = comments(row, number: number)
    issue.conversationCount = row.conversations.count
    if !row.conversations.isEmpty {
      issue.linkProperty = .current(row.conversations.map { SampleConversation.id($0) })
    }
    issue.details.parent = row.parent
    issue.details.storyPoints = row.points
    issue.details.components = [number % 2 == 0 ? "Invoices" : "Checkout"]
    issue.details.fixVersions = row.status == .done ? [SampleVersion(released: "5.1")] : ["5.2"]
    if row.points != nil { issue.details.sprints = [number % 4 == 0 ? .next : .present] }
    return issue
  }

  private static func description(_ row: Row) -> [SampleBlock] {
    let count = row.conversations.count
    let behind =
      count == 0
      ? "No customer has asked for this so far."
      : count == 1 ? "One customer wrote in." : "\(count) customers wrote in."
    return [.paragraph([.text(row.summary + ".")]), .paragraph([.text(behind)])]
  }

  private static func comments(_ row: Row, number: Int) -> SampleComments {
    let sentences = [
      "Reproduced on the staging system.", "Needs a word from accounting first.",
      "The fix is small, the test is not.", "Which version should this go into?",
    ]
    return SampleComments(count: number % 4) { index in
      SampleComment(
        index % 2 == 0 ? .nora : .tomas,
        .hours(number * 3 + 12 - index),
        [.paragraph([.text(sentences[(number + index) % sentences.count])])]
      )
    }
  }
}
