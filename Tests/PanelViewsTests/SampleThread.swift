import ContactResolution

/// Conversations that the screens show; everybody in them is invented.
enum SampleThread {
  typealias Part = ConversationPart

  static let ryan = Part.Author(
    role: .contact,
    name: "Ryan Lee",
    email: "ryan.lee@example.com",
    id: "6762a1b2c3d4e5f601020304"
  )
  static let li = Part.Author(role: .teammate, name: "Li Wei", id: "11")
  static let ana = Part.Author(role: .teammate, name: "Ana Souza", id: "12")
  static let fin = Part.Author(role: .bot, name: "Fin", id: "13")

  static let conversation = Conversation(
    id: ConversationID("215474005156281"),
    state: .open,
    subject: "Card declined at checkout",
    firstMessage: firstMessage,
    author: ConversationAuthor(id: ryan.id, name: ryan.name, email: ryan.email),
    contacts: [ContactReference(id: ContactID("6762a1b2c3d4e5f601020304"))],
    created: SampleIssue.ago(days: 3),
    updated: SampleIssue.ago(hours: 2),
    waitingSince: SampleIssue.ago(hours: 2),
    assignee: TeammateID("11")
  )

  static let firstMessage = """
    Hi,

    since Tuesday every card of ours is declined at the last step of your checkout, and nobody \
    tells us why. We have three people waiting to be added and cannot pay for their seats.

    What we tried:
    • another browser
    • another card of the same bank
    • paying on Sunday, when nobody else does
    """

  static func part(
    _ id: String,
    _ author: Part.Author,
    _ text: String,
    _ kind: Part.Kind = .message,
    hours: Int64,
    attachments: [Part.Attachment] = [],
    isRedacted: Bool = false
  ) -> Part {
    Part(
      id: id,
      kind: kind,
      author: author,
      created: SampleIssue.ago(hours: hours),
      text: text,
      attachments: attachments,
      isRedacted: isRedacted
    )
  }

  static func event(
    _ word: String,
    _ subject: String? = nil,
    by author: Part.Author = li,
    hours: Int64
  ) -> Part {
    part("e-\(word)-\(hours)", author, "", .event(word, subject: subject), hours: hours)
  }

  /// Every kind of part.
  static let full = ConversationThread(
    conversation: conversation,
    parts: [
      part(
        "100",
        ryan,
        firstMessage,
        hours: 72,
        attachments: [
          Part.Attachment(name: "checkout-error.png", mediaType: "image/png", size: 84_123),
          Part.Attachment(name: "", mediaType: "video/mp4", size: 4_200_000),
        ]
      ),
      part("101", fin, "Sorry to hear that. I am handing you over to a person.", hours: 72),
      event("assignment", "Li Wei", by: fin, hours: 72),
      event("conversation_attribute_updated_by_admin", "jira_issue_key", hours: 71),
      event("custom_action_started", "Jira Create Issue", hours: 71),
      event("custom_action_finished", "Jira Create Issue", hours: 71),
      part("102", li, "Hello Ryan, which bank issued the card?", hours: 70),
      part("103", ryan, "The card is of a bank in Lisbon; it is declined every time.", hours: 69),
      part(
        "104",
        ana,
        "The bank asks for 3-D Secure and we drop the redirect. Do not promise a date yet.\n\n"
          + "Declined so far: 3 customers.",
        .note,
        hours: 48
      ),
      event("snoozed", hours: 47),
      event("timer_unsnooze", hours: 26),
      part("105", ryan, "", hours: 25, attachments: [Part.Attachment(name: "invoice.pdf")]),
      part("106", ryan, "my card number", hours: 24, isRedacted: true),
      part("107", li, "Thank you, we have found it.", hours: 3),
      event("close", hours: 3),
      part("108", ryan, "It is still declined. When will it be fixed?", hours: 2),
      event("open", by: ryan, hours: 2),
    ]
  )

  /// More parts than Intercom gives.
  static let long = ConversationThread(
    conversation: conversation,
    parts: [part("1", ryan, firstMessage, hours: 72)]
      + (0..<60).map { index in
        part(
          "\(200 + index)",
          index.isMultiple(of: 2) ? li : ryan,
          "Message number \(index) of a long conversation.",
          hours: 70 - Int64(index)
        )
      },
    omitted: 1_120
  )

  /// Text that would like to harm the screen, and text that is wide.
  static let hostile = ConversationThread(
    conversation: Conversation(
      id: ConversationID("215474005156282"),
      state: .unknown("on\u{1B}[31mhold"),
      subject: "日本語の件名\u{202E}gnp.exe \u{1B}]0;title\u{7}",
      firstMessage: "x"
    ),
    parts: [
      part("1", Part.Author(role: .contact, name: "山田\n太郎"), hostileText, hours: 1),
      part(
        "2",
        Part.Author(role: .unknown("visitor\u{7}"), name: String(repeating: "Nobody ", count: 30)),
        String(repeating: "Ωμέγα𝔘", count: 60),
        hours: 1,
        attachments: [Part.Attachment(name: String(repeating: "長い名前", count: 20) + ".png")]
      ),
      event("brand_new_event", String(repeating: "subject ", count: 40), hours: 1),
      part("3", Part.Author(role: .contact), "\n\n \n", hours: 1),
    ]
  )

  private static let hostileText =
    "\u{1B}[2J\u{1B}[H clears the screen\r\nA\u{0301}e\u{301} combining, 👩‍👩‍👧 family, 🇵🇹 flag, "
    + "\u{200B}zero\u{200D}width, \u{202E}right to left\u{202C}, tab\there, nul\u{0}.\n"
    + "支払いがカードで拒否されました。火曜日からずっと同じ状態です。早く直してください。お願いします。\n"
    + "مرحبا بالعالم \u{2028}separated"
}
