import ContactResolution
import Testing

@testable import PanelModel

@Suite struct ThreadTranscriptTests {
  private static let noon = Timestamp(seconds: 1_790_000_000)

  private static func part(
    _ id: String,
    _ kind: ConversationPart.Kind = .message,
    role: ConversationPart.Author.Role = .contact,
    name: String? = nil,
    email: String? = nil,
    text: String = "",
    attachments: [ConversationPart.Attachment] = [],
    isRedacted: Bool = false
  ) -> ConversationPart {
    ConversationPart(
      id: id,
      kind: kind,
      author: .init(role: role, name: name, email: email, id: "author-\(id)"),
      created: noon,
      text: text,
      attachments: attachments,
      isRedacted: isRedacted
    )
  }

  private static func transcript(
    _ parts: [ConversationPart],
    omitted: Int = 0,
    isWhole: Bool = true
  ) -> String {
    var conversation = Conversation(id: ConversationID("215"))
    conversation.subject = "Card  declined\nat checkout"
    return ThreadTranscript(
      ConversationThread(conversation: conversation, parts: parts, omitted: omitted),
      link: "https://app.intercom.com/conversation/215",
      isWhole: isWhole,
      contactNames: ["author-9": "Zoë Quinn"],
      offset: .utc
    ).text
  }

  @Test func `who said what and when, with notes marked and files named`() {
    let text = Self.transcript([
      Self.part("1", name: "Ana Souza", email: "ana@example.com", text: "\nIt fails.\n\nWhy?\n"),
      Self.part("2", .note, role: .teammate, name: "Li Wei", text: "Known."),
      Self.part("3", .event("close", subject: nil), role: .teammate, name: "Li Wei"),
      Self.part("9", attachments: [.init(name: "cart.png", mediaType: "image/png")]),
      Self.part("4", role: .bot, isRedacted: true),
    ])

    let day = "2026-09-21 14:13"
    #expect(
      text == """
        Card declined at checkout
        https://app.intercom.com/conversation/215

        Ana Souza <ana@example.com> · \(day)
        It fails.

        Why?

        Li Wei · NOTE · \(day)
        Known.

        (closed · Li Wei · \(day))

        Zoë Quinn · \(day)
        [attachment: cart.png · image/png]

        Bot · bot · \(day)
        (This was taken away in Intercom.)

        """
    )
  }

  @Test(arguments: [(1, "(1 older part is not"), (1_200, "(1,200 older parts are not")])
  func `parts that Intercom left out are counted`(_ omitted: Int, _ words: String) {
    let text = Self.transcript([Self.part("1", text: "Hello")], omitted: omitted)

    #expect(text.contains(words))
  }

  @Test func `a beginning says that it is only that`() {
    let text = Self.transcript([Self.part("1", text: "Hello")], isWhole: false)

    #expect(text.hasSuffix("(The rest was not loaded.)\n"))
  }
}
