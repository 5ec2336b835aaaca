internal import HTTPExchange
internal import TerminalEmulator

/// How long contacts take with services that are far away, and how many round trips that is.
struct ResolvingSeries {
  let stage: Stage
  let options: BenchmarkOptions

  /// How many issues the panel asks for at once; the measured list has more.
  private static let issuesOfPage = 100.0

  private struct Case {
    var milliseconds: Int
    /// The issue with so many linked conversations; nil for the list.
    var count: Int?
    var own = Collected()

    var key: String? { count.map { "SPEED-\($0)" } }
    /// What is measured at last.
    var goal: String { count == nil ? "rows" : "contacts" }
  }

  /// Measures with every latency and returns the table.
  func section() throws(BenchmarkFailure) -> Section {
    let latencies = options.isQuick ? [0, 100] : [0, 100, 150]
    var cases: [Case] = []
    for milliseconds in latencies {
      let services = try ServedSamples(stage, latency: .milliseconds(milliseconds))
      for count in [1, 10, 50, nil] {
        options.say("resolving: \(milliseconds) ms, \(count.map { "\($0) links" } ?? "list")")
        var measured = Case(milliseconds: milliseconds, count: count)
        // What the services make when they are first asked is made in a run that does not count.
        if count == nil { _ = try session(measured, services) }
        for _ in 0..<options.fewRuns {
          measured.own.add(try session(measured, services))
        }
        cases.append(measured)
      }
    }
    return try section(cases)
  }

  private func session(_ measured: Case, _ services: ServedSamples) throws(BenchmarkFailure)
    -> Session
  {
    let home = try stage.folder.newHome()
    var session = try stage.startPanel(
      measured.key,
      of: services,
      home: home,
      adding: ["INTERCOM_PANEL_LOG": home + "/log"]
    )
    if let count = measured.count {
      try session.measureStart([
        "issue": ScreenMarks.issue, "first": ScreenMarks.firstContact,
        "contacts": ScreenMarks.contacts(count),
      ])
    } else {
      try session.measureStart(["rows": ScreenMarks.listRows])
    }
    let log = RequestLog(FileText.read(home + "/log") ?? "")
    session.note("requests", Double(log.count))
    session.note("answers", Double(log.bytes))
    if let bytes = log.pageBytes { session.note("page", Double(bytes)) }
    try session.measureQuit("Q")
    return session
  }

  private func section(_ cases: [Case]) throws(BenchmarkFailure) -> Section {
    let rows = cases.map { measured in
      let near = cases.first { $0.count == measured.count && $0.milliseconds == 0 }
      return row(measured, near: near?.own ?? Collected())
    }
    let page = cases.compactMap { Samples($0.own["page"]).median }.first
      .map { FigureText.short($0 / Self.issuesOfPage) }
    return Section(
      name: "resolving",
      title: "Start to contacts and to the list, with services far away",
      table: TextTable(
        header: [
          "linked", "away", "trips to first", "trips to all", "target", "", "issue", "first",
          "all ms", "p90", "requests", "answers kB",
        ],
        rows: rows.map(\.words)
      ),
      notes: [
        "Trips: what the distance added, divided by it. Wanted: first name ≤ 2.2, all ≤ 3.3, for",
        "a tenth more than 2 and 3; the list within 180 ms at 150 ms. The log is on.",
        "The first page of the list: \(page ?? "–") B an issue; wanted: ≤ 500 B.",
      ],
      json: .array(rows.map(\.json))
    )
  }

  private func row(_ measured: Case, near: Collected) -> (words: [String], json: JSONValue) {
    let own = measured.own
    let all = Samples(own[measured.goal])
    let first = trips(own["first"], near["first"], measured.milliseconds)
    let whole = trips(own[measured.goal], near[measured.goal], measured.milliseconds)
    let verdict = verdict(measured, first: first, whole: whole, time: all.median)
    func text(_ value: Double?) -> String { value.map(FigureText.short) ?? "–" }
    let requests = Samples(own["requests"]).median
    let bytes = Samples(own["answers"]).median
    let words = [
      measured.count.map { "\($0) conversations" } ?? "the list", "\(measured.milliseconds) ms",
      text(first), text(whole), verdict?.target ?? "", verdict?.isMet.asVerdict ?? "",
      text(Samples(own["issue"]).median), text(Samples(own["first"]).median), text(all.median),
      text(all.percentile(0.9)), text(requests), text(bytes.map { $0 / 1_000 }),
    ]
    let json = JSONValue.object([
      JSONMember("conversations", measured.count.map { .number(String($0)) } ?? .null),
      JSONMember("latency_ms", .number(String(measured.milliseconds))),
      JSONMember("trips_to_first", Section.number(first)),
      JSONMember("trips_to_all", Section.number(whole)),
      JSONMember("first_ms", Section.json(Samples(own["first"]))),
      JSONMember("all_ms", Section.json(all)),
      JSONMember("requests", Section.number(requests)),
      JSONMember("answer_bytes", Section.number(bytes)),
      JSONMember("met", verdict.map { .flag($0.isMet) } ?? .null),
    ])
    return (words, json)
  }

  /// What the distance added to the median, in round trips; nil where there is no distance.
  private func trips(_ far: [Double], _ near: [Double], _ milliseconds: Int) -> Double? {
    guard milliseconds > 0, let far = Samples(far).median, let near = Samples(near).median else {
      return nil
    }
    return (far - near) / Double(milliseconds)
  }

  private func verdict(
    _ measured: Case,
    first: Double?,
    whole: Double?,
    time: Double?
  ) -> (target: String, isMet: Bool)? {
    if measured.count == nil {
      guard measured.milliseconds == 150, let time else { return nil }
      return ("≤ 180 ms", time <= 180)
    }
    guard let first, let whole else { return nil }
    return ("≤ 2.2, ≤ 3.3", first <= 2.2 && whole <= 3.3)
  }
}

extension Bool {
  /// Whether a target is met, in words.
  fileprivate var asVerdict: String { self ? "met" : "NOT met" }
}
