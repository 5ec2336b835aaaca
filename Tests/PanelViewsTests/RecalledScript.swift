import ContactResolution
import PanelModel
import TextTerminal

/// A program that was started with an issue that earlier runs may have kept.
struct RecalledScript {
  private(set) var state: AppState

  /// Starts it; what was kept is from the moment, and nothing was for nil.
  init(_ moment: Timestamp?, contacts: ResolvedContacts? = SampleContacts.resolved()) {
    state = AppState(
      key: SampleIssue.key,
      size: Size(columns: 80, rows: 24),
      now: SampleIssue.now,
      utcOffset: UTCOffset(seconds: 3_600),
      keepsAnswers: true
    )
    take(.started)
    guard let moment else { return }
    let kept = RecalledIssue(
      issue: SampleIssue.checkout,
      contacts: contacts,
      moment: moment
    )
    take(.recalled(.issue(SampleIssue.key, kept)))
  }

  mutating func take(_ event: AppEvent) {
    _ = AppUpdate(keyMap: .standard).update(&state, event, at: SampleIssue.now)
  }

  mutating func report(_ report: IssueReader.Report) {
    take(.issueReported(SampleIssue.key, report))
  }

  mutating func press(_ keys: Key...) {
    for key in keys { take(.terminal(.key(key))) }
  }
}
