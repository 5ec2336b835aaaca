/// An issue with the nodes and marks of the Atlassian Document Format that are seldom seen.
///
/// Source: the schema of 2023, and nodes seen since.
enum RareTable {
  static let issue = SampleIssue(
    summary: "Every block that the editor knows and nobody uses",
    type: "Task",
    updated: .hours(71),
    description: tasks + tables + media + extensions + [marks, inline]
  )

  private static let tasks: [SampleBlock] = [
    .rare(
      node(
        "taskList",
        [
          task("A task", isDone: true),
          node("taskList", [task("a task below it", isDone: false)], ["localId": "2"]),
          node("blockTaskItem", [paragraph("A task of whole paragraphs.")], ["state": "TODO"]),
        ],
        ["localId": "1"]
      ),
      wiki: "* (/) A task\r\n** (x) a task below it\r\n* (x) A task of whole paragraphs."
    ),
    .rare(
      node(
        "decisionList",
        [
          node("decisionItem", [text("An undecided decision")], ["state": "UNDECIDED"])
        ],
        ["localId": "3"]
      ),
      wiki: "* (?) An undecided decision"
    ),
    .rare(
      node(
        "panel",
        [paragraph("A panel with a picture of its own.")],
        [
          "panelType": "custom", "panelIcon": ":tada:", "panelIconText": "🎉",
          "panelColor": "#e6fcff",
        ]
      ),
      wiki: "{panel:bgColor=#e6fcff}\r\nA panel with a picture of its own.\r\n{panel}"
    ),
  ]

  private static let tables: [SampleBlock] = [
    .rare(
      node(
        "table",
        [
          node(
            "tableRow",
            [
              cell("Two columns in one", ["colspan": 2], isHeader: true),
              cell("Third", isHeader: true),
            ]
          ),
          node(
            "tableRow",
            [cell("Two rows in one", ["rowspan": 2], isHeader: true), cell("b"), cell("c")]
          ),
          node("tableRow", [cell("e"), cell("f", ["background": "#deebff"])]),
          node("tableRow", [cell("a short row")]),
        ],
        ["isNumberColumnEnabled": true, "layout": "wide"]
      ),
      wiki: "||Two columns in one||||Third||\r\n|Two rows in one|b|c|\r\n||e|f|\r\n|a short row|"
    ),
    .rare(node("table", []), wiki: ""),
  ]

  private static let media: [SampleBlock] = [
    .rare(
      node(
        "mediaSingle",
        [
          [
            "type": "media",
            "attrs": ["type": "link", "id": "1", "collection": "c", "alt": "flow.png"],
          ],
          node("caption", [text("What stands below the picture")]),
        ],
        ["layout": "align-start", "width": 50]
      ),
      wiki: "!flow.png!\r\nWhat stands below the picture"
    ),
    .rare(
      ["type": "media", "attrs": ["type": "file", "id": "2", "collection": ""]],
      wiki: "!nameless.png!"
    ),
  ]

  private static let extensions: [SampleBlock] = [
    .rare(
      [
        "type": "extension",
        "attrs": [
          "extensionType": "com.example.macros", "extensionKey": "roadmap", "text": "Roadmap 2027",
          "parameters": ["url": "https://wiki.example.com/roadmap"],
        ],
      ],
      wiki: "{roadmap:url=https://wiki.example.com/roadmap}"
    ),
    .rare(
      node(
        "multiBodiedExtension",
        [
          node("extensionFrame", [paragraph("The first tab.")]),
          node("extensionFrame", [paragraph("The second tab.")]),
        ],
        ["extensionType": "com.example.macros", "extensionKey": "tabs"]
      ),
      wiki: "{tabs}\r\nThe first tab.\r\n\r\nThe second tab.\r\n{tabs}"
    ),
    .rare(
      node("bodiedSyncBlock", [paragraph("Text that is shared with a page.")], ["resourceId": "5"]),
      wiki: "Text that is shared with a page."
    ),
  ]

  private static let marks = SampleBlock.rare(
    [
      "type": "paragraph",
      "marks": [["type": "alignment", "attrs": ["align": "center"]]],
      "content": [
        marked("highlighted", ["type": "backgroundColor", "attrs": ["color": "#fedec8"]]),
        text(", "),
        marked("annotated", ["type": "annotation", "attrs": ["annotationType": "inlineComment"]]),
        text(", "), marked("from a macro", ["type": "fragment", "attrs": ["localId": "4"]]),
        text(" and "), marked("of a kind nobody knows", ["type": "sparkling"]), text("."),
      ],
    ],
    wiki: "highlighted, annotated, from a macro and of a kind nobody knows."
  )

  private static let inline = SampleBlock.rare(
    node(
      "paragraph",
      [
        text("A file in a line: "),
        ["type": "mediaInline", "attrs": ["id": "3", "collection": "", "alt": "fees.csv"]],
        text(", a macro in a line: "),
        [
          "type": "inlineExtension",
          "attrs": ["extensionType": "x", "extensionKey": "counter", "text": "42 open"],
        ],
        text(", what is still to be written: "),
        ["type": "placeholder", "attrs": ["text": "Name the customer"]],
        text(", a mention without a name: "), ["type": "mention", "attrs": ["id": "712020:1"]],
        text(", an emoji without a picture: "),
        ["type": "emoji", "attrs": ["shortName": ":acme-logo:"]], text("."),
      ]
    ),
    wiki: "A file in a line: [^fees.csv], a mention without a name: [~accountid:712020:1]."
  )

  private static func node(_ type: String, _ content: [JSON], _ attributes: JSON = [:]) -> JSON {
    ["type": .text(type), "attrs": attributes, "content": .array(content)]
  }

  private static func text(_ text: String) -> JSON {
    ["type": "text", "text": .text(text)]
  }

  private static func marked(_ text: String, _ mark: JSON) -> JSON {
    ["type": "text", "text": .text(text), "marks": [mark]]
  }

  private static func paragraph(_ words: String) -> JSON {
    node("paragraph", [text(words)])
  }

  private static func task(_ words: String, isDone: Bool) -> JSON {
    node("taskItem", [text(words)], ["localId": "6", "state": isDone ? "DONE" : "TODO"])
  }

  private static func cell(
    _ words: String,
    _ attributes: JSON = [:],
    isHeader: Bool = false
  ) -> JSON {
    node(isHeader ? "tableHeader" : "tableCell", [paragraph(words)], attributes)
  }
}
