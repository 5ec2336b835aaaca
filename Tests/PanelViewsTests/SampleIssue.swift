import ContactResolution
import PanelModel

/// Issues that the screens show; everybody in them is invented.
enum SampleIssue {
  /// 2026-11-22 14:05 where the clocks are an hour ahead of UTC.
  static let now = Timestamp(seconds: 1_795_352_700)

  static var key: IssueKey {
    guard let key = IssueKey("PROJ-142") else { preconditionFailure("PROJ-142 is a key.") }
    return key
  }

  static func ago(hours: Int64 = 0, days: Int64 = 0) -> Timestamp {
    Timestamp(seconds: now.seconds - hours * 3_600 - days * 86_400)
  }

  static func account(_ name: String, kind: Account.Kind = .person) -> Account {
    Account(id: AccountID(name), displayName: name, kind: kind)
  }

  static func text(_ text: String, _ marks: TextSpan.Marks = []) -> TextSpan {
    TextSpan(text, marks: marks)
  }

  static func paragraph(_ words: String) -> TextBlock {
    .paragraph([TextSpan(words)])
  }

  /// The issue of the product's drawing.
  static var checkout: Issue {
    Issue(
      key: key,
      summary: "Checkout fails for EU cards",
      type: "Bug",
      status: IssueStatus(name: "In Progress", category: .indeterminate),
      priority: "High",
      reporter: account("Ana Souza"),
      assignee: account("Li Wei"),
      labels: ["payments", "eu"],
      created: ago(days: 3),
      updated: ago(hours: 2),
      description: RichText(blocks: checkoutDescription),
      comments: checkoutComments,
      commentTotal: 3,
      attachments: ["checkout-error.png", "network.har"]
    )
  }

  private static var checkoutDescription: [TextBlock] {
    [
      .paragraph([
        text("Since Tuesday, cards issued in the EU are declined at the last step of "),
        text("the checkout", .strong),
        text(". Three customers wrote to us about it; see "),
        TextSpan(
          "the first conversation",
          kind: .link(url: "https://app.intercom.com/a/inbox/acme1234/inbox/conversation/2154")
        ),
        text("."),
      ]),
      .heading(level: 2, [text("How to see it")]),
      .orderedList(
        start: 1,
        [
          [paragraph("Put anything into the cart.")],
          [
            paragraph("Pay with a card that asks for 3-D Secure:"),
            .bulletList([
              [paragraph("any card of the test set “EU”")],
              [paragraph("not the one ending in 4242")],
            ]),
          ],
          [paragraph("Wait for the answer.")],
        ]
      ),
      .code(
        language: "json",
        text: "{\n  \"error\": \"authentication_required\",\n  \"retry\": false\n}"
      ),
    ]
  }

  private static var checkoutComments: [Comment] {
    [
      Comment(
        id: "1",
        author: account("Li Wei"),
        created: ago(hours: 3),
        body: RichText(blocks: [
          .paragraph([
            TextSpan("@Ana Souza", kind: .mention),
            text(" the bank answers with "),
            text("authentication_required", .code),
            text(". We drop the redirect since version 5.2."),
          ])
        ])
      ),
      Comment(
        id: "2",
        author: account("Ana Souza"),
        created: ago(hours: 2),
        updated: ago(hours: 1),
        body: RichText(blocks: [paragraph("Globex is affected as well. They pay 12 seats.")]),
        visibility: "internal"
      ),
      Comment(
        id: "3",
        author: account("Deploy Bot", kind: .app),
        created: ago(hours: 1),
        body: RichText(blocks: [
          .paragraph([
            text("Fix is "), TextSpan("in review", kind: .status), text(" for 5.2.1."),
          ])
        ])
      ),
    ]
  }
}
