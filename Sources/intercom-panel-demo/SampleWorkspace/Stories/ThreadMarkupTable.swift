/// Conversations whose messages are rich HTML, in many scripts, or mean harm.
enum ThreadMarkupTable {
  static let rich = SampleIssue(
    summary: "Price list cannot be pasted into mails",
    updated: .hours(82),
    description: [
      .paragraph([
        "Lists, links, quotes, code, pictures, tables: ",
        .card(ConversationAddress.inbox(1_402)),
      ]),
      .paragraph(["Many scripts: ", .card(ConversationAddress.inbox(1_404))]),
    ],
    conversationCount: 2
  )

  static let hostile = SampleIssue(
    summary: "Somebody sends odd messages",
    updated: .hours(83),
    description: [
      .paragraph(["Escapes, overrides, scripts: ", .card(ConversationAddress.inbox(1_403))])
    ],
    conversationCount: 1
  )

  static let story = SampleStory(
    contacts: [
      SampleContact(
        word: "rosalind",
        number: 672,
        name: "Rosalind Okoye",
        email: "rosalind@example.com",
        externalID: "8172",
        companies: ["kestrel"],
        lastSeen: .hours(10)
      ),
      SampleContact(
        word: "mallory",
        number: 673,
        role: .lead,
        name: "Mal\u{1B}[31mlory\u{202E}yrol\u{202C}\u{7}",
        email: "mallory@example.com",
        lastSeen: .hours(30)
      ),
    ],
    conversations: [
      talk(1_402, "rosalind", richParts, "Our price list, as I paste it into a mail:"),
      talk(
        1_403,
        "mallory",
        HostileThreadTable.parts,
        "\u{1B}[2J\u{1B}]0;owned\u{7}Hello \u{202E}dlrow\u{202C}"
      ),
      talk(1_404, "rosalind", scriptParts, "In how many languages do you answer?"),
    ]
  )

  private static let richParts = RichTextTable.texts.enumerated().map { index, text in
    SamplePart(
      author: index % 3 == 2 ? .teammate(.haruka) : .contact("rosalind"),
      age: .hours(180 - index * 4),
      text: text.plain,
      markup: text.markup,
      type: index == 5 ? "note" : "comment"
    )
  }

  private static let words = [
    "Guten Tag! Größe, Straße, Übergabe – alles richtig?",
    "こんにちは。値段表が正しく貼り付けられません。半角ｶﾀｶﾅも。",
    "您好，价格表粘贴后格式全乱了。",
    "مرحبا، لا يمكنني لصق قائمة الأسعار (PDF 12) في البريد.",
    "שלום, המחירון לא נדבק כמו שצריך: 42 ₪.",
    "नमस्ते, मूल्य सूची ठीक से नहीं चिपकती।",
    "안녕하세요, 가격표가 붙여넣기가 안 됩니다 😢",
    "สวัสดีค่ะ ตารางราคาวางไม่ได้",
    "👩🏽‍💻 👨‍👩‍👧‍👦 🇳🇴 1️⃣ ❤️ cafe\u{301} Z\u{335}algo",
  ]

  private static let scriptParts = words.enumerated().map { index, text in
    SamplePart(
      author: index % 2 == 0 ? .contact("rosalind") : .teammate(.haruka),
      age: .hours(170 - index),
      text: text,
      type: index == 3 ? "note" : "comment"
    )
  }

  private static func talk(
    _ number: Int,
    _ contact: String,
    _ parts: [SamplePart],
    _ message: String
  ) -> SampleConversation {
    SampleConversation(
      number: number,
      contacts: [contact],
      message: message,
      age: .days(8),
      updated: .hours(84),
      waiting: .hours(84),
      assignee: .haruka,
      parts: parts
    )
  }
}
