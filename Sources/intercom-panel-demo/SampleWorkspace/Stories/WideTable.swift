/// Issues whose text is wider than a screen, or folded many times.
enum WideTable {
  static let wide = SampleIssue(
    summary: "Comparison of twelve payment providers",
    type: "Task",
    updated: .hours(63),
    description: [
      "The table has 13 columns, the code below lines of 240 characters.",
      .table([[["Provider"]] + qualities.map { [.paragraph([.text($0)])] }] + rows),
      .code(
        (1...4).map { line($0, of: 240) }.joined(separator: "\n")
          + "\nshort\n\tindented by a tab\n" + line(5, of: 90),
        language: "log"
      ),
      .paragraph([
        "A word without a place to break: ",
        .marked(String(repeating: "PaymentProviderFactory", count: 9), .code), ".",
      ]),
      .table([[["Key"], ["Value"]], [["narrow"], ["and short"]]]),
    ]
  )

  static let folded = SampleIssue(
    summary: "Minutes of the weekly meeting, folded away",
    type: "Task",
    updated: .hours(65),
    description: [
      "Three weeks, each in an expand of its own.",
      .expand("Week 31", ["Nothing was decided."]),
      .expand(
        "Week 32: a long one",
        (1...40).map { .paragraph([.text("Point \($0) of the agenda was put off.")]) }
      ),
      .expand(
        "Week 33",
        [
          "With an expand inside:",
          .expand("Names", [.bullets([["Nora"], ["Tomáš"], ["由紀"]])]),
          .expand("Figures", [.table([[["Week"], ["Orders"]], [["33"], ["4,120"]]])]),
          .panel("info", ["And a panel behind it."]),
        ]
      ),
      .table([
        [["Topic"], ["Notes"]],
        [["Folded in a table"], [.expand("Open me", ["Inside of a cell."])]],
      ]),
      .expand("", ["An expand without a title."]),
      "The last line stands outside.",
    ],
    comments: [
      SampleComment(
        .nora,
        .hours(70),
        [.expand("Log of the call", [.code("09:00 start\n09:45 end", language: nil)])]
      )
    ]
  )

  private static let qualities = [
    "Fee per card", "Fee per transfer", "Countries", "Currencies", "3-D Secure", "Refund in days",
    "Webhooks", "Sandbox", "Support hours", "Contract", "Uptime 2025", "Remarks",
  ]

  private static let rows: [[[SampleBlock]]] = (1...12).map { number in
    let cells = [
      "Provider \(number)", "\(number * 7 % 30 + 90).\(number % 10) ct", "\(number % 3 + 1) %",
      String(number * 11 % 60), String(number * 5 % 40 + 3), number % 4 == 0 ? "no" : "yes",
      String(number % 9 + 1), number % 3 == 0 ? "unsigned" : "signed", "yes",
      number % 2 == 0 ? "24/7" : "9 to 17 CET", "\(number % 3 + 1) years", "99.9\(number % 10) %",
      number == 7 ? "asks for a call before it tells prices, and again afterwards" : "",
    ]
    return cells.map { $0.isEmpty ? [] : [.paragraph([.text($0)])] }
  }

  private static func line(_ number: Int, of length: Int) -> String {
    let words = "2026-03-0\(number)T09:46:14Z provider=\(number) attempt=1 status=declined "
    return String(String(repeating: words, count: length / words.count + 1).prefix(length))
  }
}
