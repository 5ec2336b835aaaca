import ContactResolution

/// Documents with everything that Jira's format can hold.
enum SampleText {
  static func plain(_ words: String) -> [TextSpan] { [TextSpan(words)] }

  static func paragraph(_ words: String) -> TextBlock { .paragraph(plain(words)) }

  static func header(_ words: String) -> TextBlock.TableCell {
    TextBlock.TableCell(isHeader: true, blocks: [paragraph(words)])
  }

  static func cell(_ words: String) -> TextBlock.TableCell {
    TextBlock.TableCell(isHeader: false, blocks: [paragraph(words)])
  }

  static let lists: [TextBlock] = [
    .heading(level: 1, plain("Lists")),
    .bulletList([
      [
        paragraph("A point that is long enough to be broken over at least two lines of a pane"),
        .bulletList([[paragraph("below it"), .bulletList([[paragraph("and below that")]])]]),
      ],
      [paragraph("Another point"), .code(language: nil, text: "curl -s localhost")],
    ]),
    .orderedList(start: 9, [[paragraph("ninth")], [paragraph("tenth")]]),
    .taskList([
      TextBlock.TaskItem(isDone: true, spans: plain("Ask the bank")),
      TextBlock.TaskItem(isDone: false, spans: plain("Tell the customers")),
    ]),
    .decisionList([plain("We keep the redirect.")]),
  ]

  static let blocks: [TextBlock] = [
    .heading(level: 3, plain("Blocks")),
    .quote([paragraph("The card was declined, and nobody told me why."), paragraph("Ryan")]),
    .panel(.warning, [paragraph("Do not retry: the bank counts every attempt.")]),
    .panel(.note, [.bulletList([[paragraph("a list in a panel")]])]),
    .code(
      language: "swift",
      text:
        "func pay(_ card: Card) throws {\n"
        + "\tguard card.isValid else { throw PaymentFailure.invalid }\n}"
    ),
    .expand(title: "Log of the payment service", [paragraph("14:05:09 declined")]),
    .expand(title: "", [paragraph("without a title")]),
    .rule,
    .media(name: "checkout-error.png"),
    .media(name: "walkthrough.mp4"),
    .media(name: ""),
  ]

  static let table: TextBlock = .table([
    [header("Card"), header("Country"), header("Answer of the bank")],
    [cell("Visa"), cell("Portugal"), cell("authentication required")],
    [
      cell("Mastercard"), cell("Ireland"), cell("declined without a reason, twice on the same day"),
    ],
    [cell("日本カード"), cell("Japan"), cell("accepted")],
  ])

  static let wideTable: TextBlock = .table([
    (1...9).map { header("Column \($0)") },
    (1...9).map { cell("the value number \($0)") },
  ])

  static let spans: [TextSpan] = [
    TextSpan("bold", marks: .strong), TextSpan(", "),
    TextSpan("italic", marks: .emphasis), TextSpan(", "),
    TextSpan("code()", marks: .code), TextSpan(", "),
    TextSpan("gone", marks: .strike), TextSpan(", "),
    TextSpan("@Li Wei", kind: .mention), TextSpan(" by "),
    TextSpan("2026-12-01", kind: .date), TextSpan(" is "),
    TextSpan("in review", kind: .status), TextSpan(" "),
    TextSpan("🎉", kind: .emoji), TextSpan(" "),
    TextSpan("cart.png", kind: .media), TextSpan("", kind: .lineBreak),
    TextSpan("https://example.com/a", kind: .link(url: "https://example.com/a")), TextSpan(" "),
    TextSpan("the ", kind: .link(url: "https://docs.example.com/cards?id=7")),
    TextSpan("manual", marks: .strong, kind: .link(url: "https://docs.example.com/cards?id=7")),
    TextSpan(" "),
    TextSpan("help@example.com", kind: .link(url: "mailto:help@example.com")),
    TextSpan(" "),
    TextSpan("example", kind: .link(url: "https://example.com/")),
  ]
}
