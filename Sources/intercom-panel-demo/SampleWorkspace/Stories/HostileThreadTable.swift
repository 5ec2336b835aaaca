/// Messages and events that mean harm to whoever shows them on a terminal.
enum HostileThreadTable {
  static let parts =
    texts.enumerated().map { index, text in
      SamplePart(
        author: index % 4 == 3 ? .workflow : .contact("mallory"),
        age: .hours(190 - index),
        text: text,
        markup: text,
        type: index % 5 == 4 ? "note" : "comment",
        attachments: index == 1 ? files : []
      )
    } + events

  private static let flood = String(repeating: "\u{301}\u{323}\u{489}", count: 400)

  private static let texts = [
    "\u{1B}[2J\u{1B}[H\u{1B}[31mred \u{1B}]52;c;aGFja2Vk\u{7} bell \u{7}",
    "Files whose names lie.",
    "<p>&#27;[2J&#x1b;]0;owned&#7; &#x9B;31m &#8238;txet&#8236; &#0;&#127;</p>",
    "\u{202E}desrever\u{202C} \u{2066}isolated\u{2069} \u{200F}\u{200E}\u{061C}",
    "<p>e\(flood)e</p>",
    "<script>alert(1)</script><style>*{display:none}</style><p onclick=\"x()\">seen</p>",
    "<p><a href=\"javascript:alert(1)\">click</a> <a href=\"\u{1B}]8;;https://evil.example\u{7}\">"
      + "here</a> <img src=x onerror=alert(1) alt=\"\u{1B}[5mblink\"></p>",
    String(repeating: "<div><ul><li>", count: 3_000) + "deep",
    "<p>never <b>closed <i>anything <a href=\"https://example.com/",
    "</p></div></b>&&&;;<<>><!-- <p>comment that does not end",
    "a\u{0}b\u{8}c\u{D}d\u{85}e\u{2028}f\u{FEFF}g\u{AD}h\u{E0041}i\u{FFFF}j",
    "<p>" + String(repeating: "Very long. ", count: 20_000) + "</p>",
    "",
    "   \n\t ",
  ]

  private static let files: [SampleAttachment] = [
    "\u{202E}gnp.exe", "a\nb\u{1B}[31m.png", "../../etc/passwd", "",
    SampleAttachment("-rf ~", size: -1), SampleAttachment("huge.bin", size: .max),
  ]

  private static let events: [SamplePart] = [
    .did("\u{1B}[31massignment", .contact("mallory"), .hours(100), [:]),
    .did(
      "conversation_attribute_updated_by_admin",
      .workflow,
      .hours(99),
      [
        "event_details": [
          "attribute": ["name": "\u{1B}[2Jname"], "value": ["name": ["not": "text"]],
        ]
      ]
    ),
    .did("assignment", .contact("nobody"), .hours(98), ["assigned_to": "nobody", "tags": nil]),
    .did("comment", .contact("mallory"), .hours(97), ["id": nil, "created_at": "yesterday"]),
    .did("", .contact("mallory"), .hours(96), ["attachments": nil, "author": nil]),
    .said("mallory", .hours(95), "The end."),
  ]
}
