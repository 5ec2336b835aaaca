internal import HTTPExchange
internal import PanelModel
internal import TextTerminal

/// What a key costs inside the program as its content grows: update and drawing, nothing sent.
struct GrowthSeries {
  let options: BenchmarkOptions

  /// The times of one content in one extent, in microseconds.
  private struct Times {
    var arrival: Samples
    var key: Samples
    var end: Samples
    var search: Samples
  }

  private enum Work: String, CaseIterable {
    case key = "key"
    case end = "to the end"
    case search = "a letter searched"
    case arrival = "first drawing"

    /// What the largest extent may cost, as a multiple of a full screen; nil when nothing was set.
    var target: Double? {
      switch self {
      case .key, .end: 1.2
      case .search, .arrival: nil
      }
    }

    func samples(of times: Times) -> Samples {
      switch self {
      case .key: times.key
      case .end: times.end
      case .search: times.search
      case .arrival: times.arrival
      }
    }
  }

  private var extents: [Int] { options.isQuick ? [1, 100, 1_000] : [1, 10, 100, 1_000, 10_000] }
  /// The smallest extent that fills a screen; below it there is less to draw.
  private static let fullScreen = 100

  /// Measures every content in every extent.
  func section() -> Section {
    var rows: [(words: [String], json: JSONValue)] = []
    // Tables that are made once are made before.
    for content in Content.allCases { _ = times(content, 1) }
    for content in Content.allCases {
      options.say("growth: \(content.rawValue)")
      let all = extents.map { times(content, $0) }
      rows += Work.allCases.map { row(content, $0, all) }
    }
    return Section(
      name: "growth",
      title: "A key inside the program as content grows: update and drawing, µs",
      table: TextTable(
        header: ["", "ratio"] + extents.map { String($0) } + ["target", ""],
        rows: rows.map(\.words)
      ),
      notes: [
        "Ratio: the largest extent over \(Self.fullScreen), which fills the screen. Medians.",
        "First drawing: taking the answer over and drawing it for the first time.",
      ],
      json: .array(rows.map(\.json))
    )
  }

  private func times(_ content: Content, _ count: Int) -> Times {
    let long = Stopwatch(
      count: options.isQuick ? 20 : 200,
      budget: .milliseconds(options.isQuick ? 60 : 250)
    )
    let short = Stopwatch(count: 15, budget: long.budget)
    var page = content.emptyPage
    let arrival = content.arrival(of: count, on: page)
    let first = short.times(
      &page,
      prepare: { $0 = content.emptyPage },
      work: { $0.take(arrival) }
    )
    page.press(content.approach)
    return Times(
      arrival: first,
      key: moving(page, long),
      end: jumping(page, long),
      search: searching(page, short)
    )
  }

  /// Twenty rows down and up again.
  private func moving(_ page: Page, _ watch: Stopwatch) -> Samples {
    var subject = (page: page, step: 0)
    return watch.times(
      &subject,
      prepare: { $0.step += 1 },
      work: { $0.page.press(Key($0.step % 40 < 20 ? .down : .up)) }
    )
  }

  /// From the beginning to the end.
  private func jumping(_ page: Page, _ watch: Stopwatch) -> Samples {
    var page = page
    return watch.times(
      &page,
      prepare: { $0.press(.character("g")) },
      work: { $0.press(.character("G")) }
    )
  }

  /// A letter that makes a search find nothing, so that all is searched, typed anew each time.
  private func searching(_ page: Page, _ watch: Stopwatch) -> Samples {
    var page = page
    page.press([.character("/"), .character("w"), .character("z")])
    return watch.times(
      &page,
      prepare: { $0.press(Key(.backspace)) },
      work: { $0.press(.character("z")) }
    )
  }

  private func row(
    _ content: Content,
    _ work: Work,
    _ times: [Times]
  ) -> (words: [String], json: JSONValue) {
    let medians = times.map { work.samples(of: $0).median ?? 0 }
    let small = zip(extents, medians).first { $0.0 == Self.fullScreen }?.1 ?? 0
    let ratio = medians.last.flatMap { small > 0 ? $0 / small : nil }
    let verdict = work.target.flatMap { target in ratio.map { $0 <= target } }
    let words =
      ["\(content.rawValue): \(work.rawValue)", FigureText.multiple(ratio)]
      + medians.map(FigureText.short)
      + [
        work.target.map { "≤ \(FigureText.limit($0))×" } ?? "",
        verdict.map { $0 ? "met" : "NOT met" } ?? "",
      ]
    let json = JSONValue.object([
      JSONMember("content", .text(content.rawValue)),
      JSONMember("work", .text(work.rawValue)),
      JSONMember("ratio", Section.number(ratio)),
      JSONMember(
        "microseconds",
        .object(
          zip(extents, times).map { extent, times in
            JSONMember(String(extent), Section.number(work.samples(of: times).median))
          }
        )
      ),
      JSONMember("met", verdict.map { .flag($0) } ?? .null),
    ])
    return (words, json)
  }
}
