internal import TerminalEmulator

/// The panel on its list of issues, and the floor beside it, run by run.
struct ListSeries {
  let stage: Stage
  let services: ServedSamples
  let options: BenchmarkOptions

  /// Measures everything and returns the figures.
  func section() throws(BenchmarkFailure) -> Section {
    var own = Collected()
    var floor = Collected()
    // The services make the issues of the list when they are first asked for them.
    _ = try again(home: try stage.folder.newHome())
    for run in 0..<options.runs {
      options.say("list: run \(run + 1) of \(options.runs)")
      floor.add(try FloorSession.measured(stage, rests: false, options))
      let home = try stage.folder.newHome()
      own.add(try panel(home: home, rests: run == 0))
      own.add(try again(home: home), before: "again ")
    }
    return Section(
      "list",
      title: "The list of issues, 120×40",
      figures: start(own, floor) + keys(own, floor),
      notes: [
        "Keys: the next issue, the list alone on the screen. Again: started in the same home.",
        "Processor time: with the selected issue and its neighbours, read behind the list.",
      ]
    )
  }

  private func panel(home: String, rests: Bool) throws(BenchmarkFailure) -> Session {
    var session = try stage.startPanel(nil, of: services, home: home)
    try session.measureStart(["frame": ScreenMarks.listFrame, "rows": ScreenMarks.listRows])
    try session.press(.down, count: 9, as: "key")
    if rests { try session.measureRest(options.rest) }
    try session.measureQuit("Q")
    return session
  }

  private func again(home: String) throws(BenchmarkFailure) -> Session {
    var session = try stage.startPanel(nil, of: services, home: home)
    try session.measureStart(["frame": ScreenMarks.listFrame, "rows": ScreenMarks.listRows])
    try session.measureQuit("Q")
    return session
  }

  private func start(_ own: Collected, _ floor: Collected) -> [Figure] {
    [
      Figure("start to first frame", .milliseconds, own["frame"], floor: floor["frame"]),
      Figure(
        "start to issues, live",
        .milliseconds,
        own["rows"],
        floor: floor["frame"],
        targets: .median(30)
      ),
      Figure(
        "start to issues, again",
        .milliseconds,
        own["again rows"],
        floor: floor["frame"],
        targets: .median(15)
      ),
      .processorTime(own, floor),
    ]
  }

  private func keys(_ own: Collected, _ floor: Collected) -> [Figure] {
    [
      .keyPress(own, floor),
      .keyBytes(own, floor, most: 200),
      Figure("memory, resident", .mebibytes, own["RSS"], floor: floor["RSS"]),
      Figure("idle: wake-ups", .count, own["idle wake-ups"], targets: .median(0)),
      .quit(own, floor),
    ]
  }
}
