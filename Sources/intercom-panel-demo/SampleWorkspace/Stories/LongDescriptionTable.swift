/// A description with every kind of block and span.
enum LongDescriptionTable {
  static let blocks: [SampleBlock] = start + lists + frames + pictures + oddities

  private static let start: [SampleBlock] = [
    .heading(1, "What this is about"),
    .paragraph([
      "The export of orders grew over ", .marked("nine years", .strong), " and is ",
      .marked("hard to follow", .emphasis), ". It is called from ",
      .marked("OrderExport.run()", .code), ", was ", .marked("once", .strike),
      " twice rewritten, weighs 10", .marked("3", .superscript), " lines, knows H",
      .marked("2", .subscript), "O, has ", .marked("underlined", .underline), " and ",
      .marked("red", .coloured), " parts.",
    ]),
    .paragraph([
      .mention(.wei), " please review until ", .date(.days(-14)), " ",
      .status("IN DISCUSSION", colour: "yellow"), " ", .emoji(":rocket:", "🚀"), " ",
      .emoji(":family:", "👨‍👩‍👧‍👦"), .lineBreak, "A second line in the same paragraph, with ",
      .link("a link", to: "https://wiki.example.com/export"), " and a card: ",
      .card("https://jira.example.com/browse/OLD-7"),
    ]),
    .paragraph([]),
    .heading(2, "Second level"),
    .heading(3, "Third level"),
    .heading(4, "Fourth level"),
    .heading(5, "Fifth level"),
    .heading(6, "Sixth level"),
  ]

  private static let lists: [SampleBlock] = [
    .bullets([
      ["Columns must keep their order."],
      [
        "Numbers must keep their format:",
        .bullets([["decimal point in English"], ["decimal comma in German"]]),
        .numbers(from: 3, [["counted from three"], ["four"]]),
      ],
      ["Rows may come in any order.", "A second paragraph in the same entry."],
    ]),
    .numbers(from: 1, (1...12).map { ["Step \($0) of the export"] }),
    .tasks([
      (isDone: true, text: "Collect what customers asked for"),
      (isDone: true, text: "Measure the old export"),
      (isDone: false, text: "Write the new one"),
    ]),
    .decisions(["The file stays a CSV.", "Zip files above 10 MB."]),
  ]

  private static let frames: [SampleBlock] = [
    .quote(["“We read the columns by position.”", .bullets([["said Globex"], ["and Acme"]])]),
    .code(
      """
      func export(_ orders: [Order]) throws -> String {
      \tvar lines = ["id;date;total"]
      \tfor order in orders {   // one line each, and this comment makes the line rather long
      \t\tlines.append("\\(order.id);\\(order.date);\\(order.total)")
      \t}
      \treturn lines.joined(separator: "\\r\\n")
      }
      """,
      language: "swift"
    ),
    .code("no language, <b>no markup</b> & no surprise", language: nil),
    .panel("info", ["An information."]),
    .panel("note", ["A note."]),
    .panel("success", ["A success."]),
    .panel("warning", ["A warning."]),
    .panel("error", ["An error.", .bullets([["with a list"]])]),
    .expand("Older figures", ["2019: 4 minutes", .code("2020 5\n2021 7", language: nil)]),
    .table([
      [["Column"], ["Type"], ["Remark"]],
      [["id"], ["number"], ["unique"]],
      [["date"], ["text"], ["in the warehouse's time zone, which is not the customer's one"]],
      [
        ["total"], [.paragraph([.marked("decimal", .strong)])],
        [.bullets([["two digits"], ["never empty"]])],
      ],
      [["客户"], ["文本"], ["全角字符占两列"]],
    ]),
    .rule,
  ]

  private static let pictures: [SampleBlock] = [
    .picture(name: "overview.png"),
    .files(names: ["export-sample.csv", "Entwürfe (final) v7.pdf"]),
    .externalPicture("https://images.example.com/flow.png"),
    .blockCard("https://wiki.example.com/export/formats"),
    .embedCard("https://board.example.com/export"),
    .columns([["Left column"], ["Right column", "with a second paragraph"]]),
    .macro(name: "changelog", ["Inside a macro."]),
  ]

  private static let oddities: [SampleBlock] =
    [
      .unknown(type: "hologram", ["Inside a block that no reader knows."]),
      .unknown(type: "syncBlock", [.unknown(type: "deeper", ["And one inside another."])]),
      .paragraph(["Before ", .unknown(type: "sparkle", "an unknown span"), " after."]),
      .heading(2, "The long rest"),
    ]
    + (1...60).map {
      "Remark \($0). " + String(repeating: "It is as long as it is dull. ", count: $0 % 9 + 1)
    }
    .map { .paragraph([.text($0)]) }
}
