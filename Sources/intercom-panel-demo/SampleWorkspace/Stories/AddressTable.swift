/// Issues with links of every kind, and with comments for some eyes alone.
enum AddressTable {
  static let links = SampleIssue(
    summary: "Links of every kind",
    type: "Task",
    updated: .hours(67),
    description: good + hostile,
    remoteLinks: [
      SampleRemoteLink(title: "Help page", address: "https://help.example.com/a?b=c&d=e#f"),
      SampleRemoteLink(
        title: "Invoice\u{202E}gpj.exe",
        address: "https://files.example.com/\u{202E}gpj.exe"
      ),
      SampleRemoteLink(title: "A file", address: "file:///etc/hosts"),
    ],
    conversationCount: 1,
    details: SampleIssueDetails(links: [.relates(to: "PAY-1")])
  )

  static let comments = SampleIssue(
    summary: "Comments that not everybody may read",
    type: "Task",
    updated: .hours(69),
    description: ["Of the comments some are for roles alone, one author is gone."],
    comments: [
      SampleComment(.ana, .days(6), ["For everybody: the shop is back."]),
      SampleComment(.wei, .days(6), ["For developers: it was the cache."], role: "Developers"),
      SampleComment(.nora, .days(5), ["The refund is done."], role: "Administrators"),
      SampleComment(nil, .days(5), ["Written by an account that was deleted."]),
      SampleComment(.app, .days(4), ["Written by an app."]),
      SampleComment(.customer, .days(4), ["Written by a customer in the portal."]),
      SampleComment(.hostile, .days(3), ["Written under a hostile name."]),
      SampleComment(.yuki, .days(2), []),
      SampleComment(
        .wei,
        .hours(80),
        [
          .quote(["the refund is done"]),
          .paragraph(["Thanks, ", .mention(.nora), ". See ", .marked("PAY-3", .code), "."]),
        ]
      ),
    ]
  )

  private static let good: [SampleBlock] = [
    .bullets([
      [.paragraph(["An issue of this site: ", .card(SampleAddress.issue("PAY-1"))])],
      [
        .paragraph([
          "The same with words: ", .link("second charge", to: SampleAddress.issue("PAY-1")),
        ])
      ],
      [.paragraph(["Keys in the text: PAY-3, (DEMO-2) and pay-4; UTF-8 and ISO-8859 are none."])],
      [.paragraph(["An issue of another site: https://other.example.com/browse/OTHER-1"])],
      [.paragraph(["A conversation: ", .card(ConversationAddress.inbox(903))])],
      [
        .paragraph([
          "The wiki: ", .link("page", to: "http://wiki.example.com/a(b)?q=%C3%A4#part"),
        ])
      ],
      [.paragraph(["Mail: ", .link("write to us", to: "mailto:help@example.com?subject=Hi")])],
      [.paragraph(["Bare: https://example.com/bare, and once more: https://例え.example.com/道"])],
      [.paragraph([.link(String(repeating: "long ", count: 30), to: longAddress)])],
    ])
  ]

  private static let longAddress =
    "https://example.com/" + (1...60).map { "segment-\($0)" }.joined(separator: "/")

  private static let hostile: [SampleBlock] = [
    .heading(2, "Links that are not what they seem"),
    .bullets([
      [
        .paragraph([
          "User-info: ", .link("our bank", to: "https://bank.example.com@evil.example.net/login"),
        ])
      ],
      [.paragraph([.link("https://bank.example.com", to: "https://evil.example.net/")])],
      [
        .paragraph([
          "Overrides: ", .link("safe", to: "https://evil.example.net/\u{202E}moc.elpmaxe//:sptth"),
        ])
      ],
      [.paragraph([.link("escape", to: "https://evil.example.net/\u{1B}]52;c;cm0=\u{7}")])],
      [.paragraph([.link("a script", to: "javascript:alert(1)")])],
      [.paragraph([.link("a file", to: "file:///etc/hosts")])],
      [.paragraph([.link("an option", to: "--help")])],
      [.paragraph([.link("a look-alike", to: "https://app.intercom.com.evil.example.net/a/b")])],
      [.paragraph([.link("two lines", to: "https://example.com/a\r\nb")])],
    ]),
  ]
}
