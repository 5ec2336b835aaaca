/// Issues with everything that stands on an issue beside its text.
enum FieldTable {
  static let full = SampleIssue(
    summary: "Pay with a bank transfer: from the cart to the receipt",
    type: "Story",
    status: .inProgress,
    priority: "High",
    reporter: .ana,
    labels: ["payments", "bank-transfer"],
    created: .days(30),
    updated: .minutes(75),
    description: [
      "Customers of four shops asked for bank transfers. Sub-tasks and links stand beside.",
      .paragraph([.card(ConversationAddress.inbox(902))]),
    ],
    comments: [SampleComment(.tomas, .days(2), ["The bank's sandbox is ready."])],
    attachments: ["flow.pdf", "fees.csv", "checkout-walkthrough.mp4"],
    environment: ["Production, all regions but Brazil."],
    remoteLinks: [
      SampleRemoteLink(
        title: "Design of the transfer page",
        address: "https://wiki.example.com/payments/transfer",
        relationship: "mentioned in"
      ),
      SampleRemoteLink(title: "Bank's manual", address: "https://bank.example.com/docs?v=3#fees"),
    ],
    conversationCount: 1,
    details: SampleIssueDetails(
      parent: "PAY-9",
      links: [
        .blocks("PAY-10"), .isBlockedBy("DEMO-1"), .relates(to: "PAY-11"),
        .duplicates("DEMO-18"),
        SampleIssueLink(kind: .clones, isInward: true, key: "PAY-3"),
        SampleIssueLink(kind: .duplicate, isInward: true, key: "DEMO-20"),
      ],
      fixVersions: ["5.2", "5.3"],
      affectedVersions: [SampleVersion(released: "5.0"), SampleVersion(released: "5.1")],
      components: ["Checkout", "Invoices", "银行接口"],
      sprints: [.last, .present],
      storyPoints: 13,
      due: .days(-9),
      work: (estimated: 144_000, spent: 61_200),
      watches: 14,
      votes: 5,
      custom: custom
    )
  )

  static let parts = [
    part("Choose the bank on the checkout page", .done, .yuki),
    part("Wait for the transfer and tell the customer", .inProgress, .wei),
    part("Receipt with the reference of the transfer", .open, nil),
  ]

  static let late = SampleIssue(
    summary: "The day it was due is over",
    type: "Task",
    status: .open,
    priority: "Highest",
    updated: .hours(61),
    description: ["Nobody has looked at it for weeks."],
    details: SampleIssueDetails(
      parent: "PAY-9",
      fixVersions: [SampleVersion(released: "5.1")],
      due: .days(12),
      custom: [.severity: .option("S1 – stops everybody"), .topics: .labels(["overdue"])]
    )
  )

  private static let custom: [SampleCustomField: SampleFieldValue] = [
    .severity: .option("S2 – hurts many"),
    .browsers: .options(["Firefox", "Safari", "Chrome on Android"]),
    .team: .text("Payments crew"),
    .impact: .rich([
      .paragraph([
        "Four shops wait for it, ", .marked("two would leave", .strong), " without it:",
      ]),
      .bullets([["Globex, since March"], ["Kestrel, since May"]]),
    ]),
    .area: .cascade("Checkout", "Bank transfer"),
    .approver: .person(.nora),
    .reviewers: .people([.tomas, .yuki]),
    .targetStart: .day(.days(20)),
    .deployed: .moment(.hours(30)),
    .budget: .number(12_500.5),
    .topics: .labels(["sepa", "fees", "q3"]),
    .runbook: .text("https://wiki.example.com/runbooks/transfer"),
    .checklist: .options(["Tested", "Documented"]),
  ]

  private static func part(
    _ summary: String,
    _ status: SampleStatus,
    _ assignee: SampleAccount?
  ) -> SampleIssue {
    SampleIssue(
      summary: summary,
      type: "Sub-task",
      status: status,
      reporter: .ana,
      assignee: assignee,
      updated: .hours(60),
      description: ["Part of the bank transfer."],
      details: SampleIssueDetails(parent: "DEMO-52", isSubtask: true)
    )
  }
}
