import ContactResolution
import PanelModel
import PanelViews
import TextTerminal

/// States that a seed decides, sensible or not.
enum RandomState {
  static func theme(_ random: inout some RandomNumberGenerator) -> Theme {
    let depths: [ColorDepth] = [.none, .sixteen, .twoHundredFiftySix]
    let backgrounds: [Theme.Background] = [.dark, .light, .unknown]
    return Theme(
      depth: depths[Int.random(in: 0..<3, using: &random)],
      background: backgrounds[Int.random(in: 0..<3, using: &random)]
    )
  }

  static func state(_ random: inout some RandomNumberGenerator) -> AppState {
    var state = samples[Int.random(in: 0..<samples.count, using: &random)]
    state.size = size(&random)
    state.focus = Pane.allCases[Int.random(in: 0..<4, using: &random)]
    state.issue.position = position(&random)
    state.issue.shift = Int.random(in: -3...90, using: &random)
    state.commentOrder = Bool.random(using: &random) ? .newestFirst : .oldestFirst
    if Bool.random(using: &random) { state.issue.folding = RandomState.unfolded }
    if Bool.random(using: &random) {
      state.issue.issue = .loaded(RandomIssue.issue(&random), at: SampleIssue.now)
    }
    if Bool.random(using: &random) {
      let contacts = RandomIssue.contacts(&random)
      state.contacts.resolved = .loaded(contacts, at: SampleIssue.now)
    }
    state.contacts.selection = state.contacts.items.randomElement(using: &random)
    state.contacts.detailSelection =
      state.contacts.detailItems(fields: state.fields).randomElement(using: &random)
    state.contacts.isSlow = Bool.random(using: &random)
    state.overlay = overlay(&random)
    if Int.random(in: 0..<4, using: &random) == 0 { state.notice = .impossible(.noLink) }
    return state
  }

  /// Some place of an issue, which may be none of it.
  private static func position(_ random: inout some RandomNumberGenerator) -> TextPosition {
    let block = Int.random(in: -2...12, using: &random)
    let row = Int.random(in: -9...40, using: &random)
    let place = TextPlace(
      block: block,
      field: Int.random(in: 0...20, using: &random),
      offset: Int.random(in: 0...90, using: &random)
    )
    let anchors: [TextPosition.Anchor] = [
      .row(RowPlace(block: block, row: row)), .text(place), .end,
      .match(place, from: RowPlace(block: max(0, block - 1), row: row)),
    ]
    return TextPosition(
      anchors[Int.random(in: 0..<anchors.count, using: &random)],
      offset: Int.random(in: -99...99, using: &random)
    )
  }

  /// All parts unfolded.
  private static let unfolded: IssueFolding = {
    var state = SampleState.many
    state.focus = .issue
    _ = AppUpdate(keyMap: .standard)
      .update(&state, .terminal(.key(.character("z"))), at: SampleIssue.now)
    return state.issue.folding
  }()

  private static let samples: [AppState] =
    PanelSample.allCases.map(\.state) + FailureSample.allCases.map(\.state)
    + FieldChooserSample.allCases.map(\.state)
    + ReporterSample.allCases.map(\.state) + PersonSample.allCases.map(\.state)
    + PlaceSample.allCases.map(\.state) + ListSample.allCases.map(\.state)

  private static func size(_ random: inout some RandomNumberGenerator) -> Size {
    if Int.random(in: 0..<4, using: &random) == 0 {
      return Size(
        columns: Int.random(in: 0...45, using: &random),
        rows: Int.random(in: 0...12, using: &random)
      )
    }
    return Size(
      columns: Int.random(in: 40...220, using: &random),
      rows: Int.random(in: 10...60, using: &random)
    )
  }

  private static func overlay(_ random: inout some RandomNumberGenerator) -> Overlay? {
    switch Int.random(in: 0..<8, using: &random) {
    case 0: .help(scroll: Int.random(in: -3...99, using: &random))
    case 1: .link(url: OverlayScreenTests.url, reason: .noProgram("xdg-open"))
    case 2: .address(prompt(&random))
    default: nil
    }
  }

  private static func prompt(_ random: inout some RandomNumberGenerator) -> AddressPrompt {
    var prompt = AddressPrompt(
      reporter: Bool.random(using: &random) ? SampleIssue.account(RandomIssue.text(&random)) : nil,
      address: Bool.random(using: &random) ? RandomIssue.text(&random) : nil
    )
    prompt.problem = Bool.random(using: &random) ? .notAnAddress : nil
    return prompt
  }
}
