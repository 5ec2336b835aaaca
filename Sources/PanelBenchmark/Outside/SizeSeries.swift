internal import HTTPExchange
internal import TerminalEmulator

/// What large issues take of memory, and whether moving in them is as fast as in a small one.
struct SizeSeries {
  let stage: Stage
  let services: ServedSamples
  let options: BenchmarkOptions

  /// The issues; the first one is small, and what the others are measured by.
  private static let issues: KeyValuePairs<String, String> = [
    "SPEED-100": "100 comments", "DEMO-26": "a description of 1 MB",
    "DEMO-17": "5,000 comments",
  ]
  /// What a key may cost, as a multiple of one in the small issue.
  private static let keyTarget = 1.2
  /// What memory may grow by, for each byte received.
  private static let growthTarget = 3.0

  private struct Row {
    var name: String
    var own: Collected

    func median(_ name: String) -> Double { Samples(own[name]).median ?? 0 }
  }

  /// Measures every issue.
  func section() throws(BenchmarkFailure) -> Section {
    var rows: [Row] = []
    for (key, name) in Self.issues {
      options.say("size: \(name)")
      var row = Row(name: name, own: Collected())
      for _ in 0..<options.fewRuns { row.own.add(try session(key)) }
      rows.append(row)
    }
    let described = rows.map { row($0, small: rows[0]) }
    return Section(
      name: "size",
      title: "Large issues: memory and moving",
      table: TextTable(
        header: [
          "", "key, ratio", "target", "", "memory a byte", "target", "", "key ms", "p90",
          "resident MiB", "answers kB",
        ],
        rows: described.map(\.words)
      ),
      notes: [
        "Ratio: to the first row. Keys: scrolling the issue, all comments read.",
        "Memory a byte: what is resident beyond the first row, for each byte received beyond it.",
      ],
      json: .array(described.map(\.json))
    )
  }

  private func session(_ key: String) throws(BenchmarkFailure) -> Session {
    let home = try stage.folder.newHome()
    var session = try stage.startPanel(
      key,
      of: services,
      home: home,
      adding: ["INTERCOM_PANEL_LOG": home + "/log"]
    )
    try session.measureStart(["frame": ScreenMarks.frame(of: key)], quiet: .milliseconds(800))
    session.note("answers", Double(RequestLog(FileText.read(home + "/log") ?? "").bytes))
    try session.rewind("\t")
    try session.press(.down, count: 12, as: "key")
    try session.measureQuit("Q")
    return session
  }

  private func row(_ row: Row, small: Row) -> (words: [String], json: JSONValue) {
    let ratio = small.median("key") > 0 ? row.median("key") / small.median("key") : nil
    let received = row.median("answers") - small.median("answers")
    let grown = (row.median("RSS") - small.median("RSS")) * 1_048_576
    // Less is lost in what a process differs by from one start to the next.
    let growth = received > 100_000 ? grown / received : nil
    let isSmall = row.name == small.name
    let words = [
      row.name, isSmall ? "–" : FigureText.multiple(ratio),
      isSmall ? "" : "≤ \(FigureText.limit(Self.keyTarget))×",
      isSmall ? "" : verdict(ratio, Self.keyTarget), FigureText.multiple(growth),
      growth == nil ? "" : "≤ \(FigureText.limit(Self.growthTarget))×",
      verdict(growth, Self.growthTarget), FigureText.short(row.median("key")),
      Samples(row.own["key"]).percentile(0.9).map(FigureText.short) ?? "–",
      FigureText.short(row.median("RSS")), FigureText.short(row.median("answers") / 1_000),
    ]
    let json = JSONValue.object([
      JSONMember("issue", .text(row.name)), JSONMember("key_ratio", Section.number(ratio)),
      JSONMember("memory_per_byte", Section.number(growth)),
      JSONMember("key_ms", Section.json(Samples(row.own["key"]))),
      JSONMember("resident_mib", Section.json(Samples(row.own["RSS"]))),
      JSONMember("answer_bytes", Section.number(row.median("answers"))),
    ])
    return (words, json)
  }

  /// Whether a target is met, in words; empty when there is nothing to judge.
  private func verdict(_ value: Double?, _ target: Double) -> String {
    value.map { $0 <= target ? "met" : "NOT met" } ?? ""
  }
}
