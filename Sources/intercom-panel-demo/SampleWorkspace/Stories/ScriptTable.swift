/// Issues in many scripts, and one that means harm.
enum ScriptTable {
  private static let flood = String(repeating: "\u{301}\u{323}\u{489}", count: 400)

  static let hostile = SampleIssue(
    summary: "Hostile\u{1B}[2J\u{1B}]0;owned\u{7} text\u{202E}txet\u{202C} " + "Z\(flood) "
      + "\u{9B}31m\r\nend",
    priority: "\u{1B}[5mHigh",
    reporter: .hostile,
    assignee: .hostile,
    labels: ["a\u{1B}[31mb", "tab\there", "\u{2066}isolate\u{2069}"],
    updated: .hours(61),
    description: [
      "Clears the screen: \u{1B}[2J\u{1B}[H\u{1B}c. Rings: \u{7}. Null: \u{0}. Delete: \u{7F}.",
      "Copies: \u{1B}]52;c;aGFja2Vk\u{7} C1: \u{9B}2J\u{9D}0;t\u{9C}\u{90}q\u{9C}",
      "Overrides: \u{202E}desrever\u{202C} \u{2067}isolated\u{2069} \u{200F}marks\u{200E}",
      .paragraph([.text("Flood: e\(flood)e")]),
      "Invisible: a\u{200B}b\u{200D}c\u{2060}d\u{FEFF}e\u{AD}f\u{FFFC}g\u{E0041}h\u{FFFF}i",
      "Line ends: one\u{2028}two\u{2029}three\u{85}four\u{B}five\u{C}six\rseven",
      .code("\u{1B}[1;1Htop left\n\u{1B}[6n\u{1B}[c", language: "\u{1B}[31mshell"),
      .paragraph([
        .link("https://app.intercom.com", to: "https://evil.example/steal"), " ",
        .link(
          "with a user",
          to: "https://user:pw@app.intercom.com/a/inbox/demo1234/inbox/conversation/7"
        ),
        " ", .link("script", to: "javascript:alert(1)"), " ",
        .card("https://app.intercom.com:8443/a/inbox/demo1234/inbox/conversation/7"), " ",
        .card("https://evil.example/?u=\(ConversationAddress.inbox(1001))"),
      ]),
      .paragraph(["The real one: ", .card(ConversationAddress.inbox(1001))]),
      .paragraph([.text(String(repeating: "\u{1F468}\u{200D}", count: 200) + "end")]),
    ],
    comments: [
      SampleComment(.hostile, .hours(62), ["\u{1B}[?1049l\u{1B}[?25h\u{1B}[31mred\u{1B}[0m"])
    ],
    attachments: ["\u{202E}gnp.exe", "a\nb\u{1B}[31m.png"],
    conversationCount: 1
  )

  static let scripts = SampleIssue(
    summary: "Größe falsch · サイズが違う · 尺码错误 · المقاس خاطئ · המידה שגויה · आकार ग़लत है 👟",
    priority: "Medium",
    reporter: .yuki,
    labels: ["größe", "サイズ", "مقاس"],
    updated: .hours(63),
    description: [
      .heading(2, "Deutsch"),
      "Die Schuhgröße wird beim Wechsel zwischen EU und US falsch umgerechnet. Übrigens: ß, ẞ, ﬁ.",
      .heading(2, "Português"),
      "O tamanho do calçado é convertido de forma errada. Não é possível trocar à vontade.",
      .heading(2, "中文"),
      "切换地区后,鞋码换算错误。全角：ＡＢＣ１２３，半角：ｱｲｳ。",
      .heading(2, "日本語"),
      "地域を切り替えると靴のサイズが正しく変換されません。「括弧」と、句読点。",
      .heading(2, "العربية"),
      "يتم تحويل مقاس الحذاء بشكل خاطئ عند تغيير المنطقة (EU 42 بدل 43).",
      .heading(2, "עברית"),
      "מידת הנעל מומרת באופן שגוי בעת החלפת אזור, למשל 42 במקום 43.",
      .heading(2, "हिन्दी"),
      "क्षेत्र बदलने पर जूते का आकार ग़लत बदल जाता है।",
      .heading(2, "Emoji and marks"),
      "👍🏽 👩‍💻 🏳️‍🌈 🇧🇷🇩🇪🇯🇵 1️⃣ ❤️ ✔ ☎️ — cafe\u{301} = café, o\u{302}\u{323} = ộ, Z\u{335}algo",
      .table([
        [["Sprache"], ["Wort"]], [["日本語"], ["靴"]], [["العربية"], ["حذاء"]],
        [["हिन्दी"], ["जूता"]], [["한국어"], ["신발"]], [["ไทย"], ["รองเท้า"]],
      ]),
    ],
    comments: [
      SampleComment(.yuki, .hours(66), ["テストで再現しました。👟"]),
      SampleComment(.tomas, .hours(65), ["Žluťoučký kůň úpěl ďábelské ódy."]),
    ],
    linkProperty: .current((1002...1009).map { SampleConversation.id($0) }),
    conversationCount: 8
  )

  static let story = SampleStory(contacts: contacts, conversations: conversations)

  private static let contacts = [
    SampleContact(
      word: "eve",
      number: 110,
      name: "Eve\u{1B}[2J\u{202E}live\u{202C}\(flood)\u{7}",
      email: "eve\u{1B}[31m@example.com",
      phone: "\u{9B}5m+1",
      externalID: "\u{0}1",
      companies: ["hostile"],
      lastSeen: .hours(64),
      tags: ["\u{1B}]8;;https://evil.example\u{7}link\u{1B}]8;;\u{7}"],
      segments: ["\u{202E}tnemges"],
      attributes: [JSON.Member(name: "\u{1B}[31mtier", value: "gold\u{1B}[2J")]
    ),
    person("jurgen", 111, "Jürgen Großkreutz", "juergen", "muehlbach", .munich),
    person("joao", 112, "João Conceição", "joao", "sol", .saoPaulo),
    person("wang", 113, "王小明", "wang", "changjiang", nil),
    person("sato", 114, "佐藤 さくら", "sato", "sakura", .tokyo),
    person("layla", 115, "ليلى حسن", "layla", "nile", .cairo),
    person("noa", 116, "נועה כהן", "noa", "galil", nil),
    person("arjun", 117, "अर्जुन शर्मा", "arjun", "ganga", .mumbai),
    person("kim", 118, "👩🏽‍🚀 Kim 🇰🇷 김민지", "kim", "otter", nil),
  ]

  private static let conversations = [
    talk(1_001, "eve", "\u{1B}[31mHello\u{1B}[0m \u{202E}dlrow\u{202C} \(flood)"),
    talk(1_002, "jurgen", "Größe 42 wird als 43 geliefert. Schöne Grüße aus München!"),
    talk(1_003, "joao", "O tênis veio no tamanho errado. Não serve, infelizmente."),
    talk(1_004, "wang", "鞋码不对,我要换货。"),
    talk(1_005, "sato", "サイズが一つ大きいです。交換できますか？"),
    talk(1_006, "layla", "المقاس غير صحيح، كيف يمكنني استبدال الحذاء؟"),
    talk(1_007, "noa", "קיבלתי מידה לא נכונה, איך מחליפים?"),
    talk(1_008, "arjun", "जूते का आकार ग़लत है, कृपया बदल दें।"),
    talk(1_009, "kim", "사이즈가 안 맞아요 😢👟 교환 가능할까요?"),
  ]

  private static func person(
    _ word: String,
    _ number: Int,
    _ name: String,
    _ mailbox: String,
    _ company: String,
    _ place: SampleContact.Place?
  ) -> SampleContact {
    SampleContact(
      word: word,
      number: number,
      name: name,
      email: "\(mailbox)@example.com",
      externalID: String(6_500 + number),
      companies: [company],
      place: place,
      lastSeen: .hours(number)
    )
  }

  private static func talk(
    _ number: Int,
    _ contact: String,
    _ message: String
  ) -> SampleConversation {
    SampleConversation(
      number: number,
      contacts: [contact],
      message: message,
      age: .days(number - 998),
      updated: .hours(64)
    )
  }
}
