internal import TerminalEmulator

/// The panel on an issue of 100 comments and 10 contacts, and the floor beside it, run by run.
struct IssueSeries {
  let stage: Stage
  let services: ServedSamples
  let options: BenchmarkOptions

  private static let key = "SPEED-100"
  private static let marks: KeyValuePairs<String, ScreenMark> = [
    "frame": ScreenMarks.frame(of: key), "contacts": ScreenMarks.contacts(10),
  ]
  /// In so many runs it is watched how the programs rest.
  private static let restingRuns = 2

  /// Measures everything and returns the figures.
  func section() throws(BenchmarkFailure) -> Section {
    var own = Collected()
    var floor = Collected()
    // What is made or read from disk only once is so in a run that does not count.
    _ = try again(home: try stage.folder.newHome())
    for run in 0..<options.runs {
      options.say("issue: run \(run + 1) of \(options.runs)")
      let rests = run < Self.restingRuns
      floor.add(try FloorSession.measured(stage, rests: rests, options))
      let home = try stage.folder.newHome()
      own.add(try panel(home: home, rests: rests))
      own.add(try again(home: home), before: "again ")
    }
    return Section(
      "issue",
      title: "An issue of 100 comments and 10 contacts, 120×40",
      figures: start(own, floor) + keys(own, floor) + rest(own, floor),
      notes: [
        "Ratios are to the floor's median. Again: started a second time in the same home.",
        "Keys: the next contact, its details with it. Idle: all threads, a second.",
      ]
    )
  }

  private func panel(home: String, rests: Bool) throws(BenchmarkFailure) -> Session {
    var session = try stage.startPanel(Self.key, of: services, home: home)
    try session.measureStart(Self.marks)
    // What is asked about a contact when it is first looked at is not part of moving.
    try session.press(.down, count: 9, as: nil)
    try session.rewind("g")
    try session.press(.down, count: 9, as: "key")
    try session.rewind("g")
    try session.measureBurst(.down) { $0.contains("measured10@example.com") }
    try session.measureResize()
    if rests { try session.measureRest(options.rest) }
    try session.measureQuit("Q")
    return session
  }

  private func again(home: String) throws(BenchmarkFailure) -> Session {
    var session = try stage.startPanel(Self.key, of: services, home: home)
    try session.measureStart(Self.marks)
    try session.measureQuit("Q")
    return session
  }

  private func start(_ own: Collected, _ floor: Collected) -> [Figure] {
    [
      Figure(
        "start to first frame",
        .milliseconds,
        own["frame"],
        floor: floor["frame"],
        targets: .ratio(2.5)
      ),
      Figure("start to all contacts", .milliseconds, own["contacts"], floor: floor["frame"]),
      .processorTime(own, floor),
      Figure("bytes to start", .bytes, own["start bytes"], floor: floor["start bytes"]),
      Figure("again: to first frame", .milliseconds, own["again frame"], floor: floor["frame"]),
      Figure("again: to all contacts", .milliseconds, own["again contacts"], floor: floor["frame"]),
    ]
  }

  private func keys(_ own: Collected, _ floor: Collected) -> [Figure] {
    [
      .keyPress(own, floor),
      .keyBytes(own, floor, most: 1_200),
      Figure("100 keys", .milliseconds, own["burst"], floor: floor["burst"], targets: .ratio(3)),
      Figure("bytes of 100 keys", .bytes, own["burst bytes"], floor: floor["burst bytes"]),
      Figure("resize", .milliseconds, own["resize"], floor: floor["resize"], targets: .ratio(3)),
      .quit(own, floor),
    ]
  }

  private func rest(_ own: Collected, _ floor: Collected) -> [Figure] {
    [
      Figure("memory, resident", .mebibytes, own["RSS"], floor: floor["RSS"], targets: .median(16)),
      Figure("memory, own share", .mebibytes, own["PSS"], floor: floor["PSS"]),
      Figure(
        "idle: processor time",
        .milliseconds,
        own["idle CPU"],
        floor: floor["idle CPU"],
        targets: .median(0)
      ),
      Figure(
        "idle: wake-ups",
        .count,
        own["idle wake-ups"],
        floor: floor["idle wake-ups"],
        targets: .median(0)
      ),
      Figure(
        "idle: bytes",
        .bytes,
        own["idle bytes"],
        floor: floor["idle bytes"],
        targets: .median(0)
      ),
    ]
  }
}
