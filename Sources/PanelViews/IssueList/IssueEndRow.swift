internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// The row behind the last loaded issue: what became of the page that follows it, and what to do.
struct IssueEndRow {
  let scene: Scene

  /// The row, in the longest form that fits.
  func line(columns: Int) -> TextLine {
    let (forms, style) = forms
    let fitting = forms.first { TextWidth.columns(of: $0) + IssueColumns.mark <= columns }
    return TextLine("  " + (fitting ?? forms.last ?? ""), style)
  }

  private var forms: ([String], Style) {
    let retry = key(.refresh).map { " \($0) tries again." } ?? ""
    switch scene.state.list.present.further {
    case .ready:
      let forms = ["What follows is not remembered.", "The rest is not remembered."]
      return (forms.map { $0 + retry } + [forms[1]], scene.theme.faint)
    case .loading: return (loading, scene.theme.progress)
    case .stopped:
      let more = key(.refresh).map { " \($0) loads more." } ?? ""
      return (
        ["Stopped before the end of the list." + more, "Stopped." + more], scene.theme.warning
      )
    case .failed(.rateLimited(_, let until?)):
      let clock = scene.time.clockWithSeconds(until)
      return (
        [
          "! Jira takes no more requests until \(clock); it goes on by itself.",
          "! Waiting until \(clock)",
        ],
        scene.theme.warning
      )
    case .failed(let failure):
      let word = FailureText.word(failure)
      return (
        [
          "! " + scene.sentence(failure) + " What follows is missing." + retry,
          "! The rest is missing: \(word)." + retry, "! \(word)." + retry, "! \(word)",
        ],
        scene.theme.warning
      )
    }
  }

  private var loading: [String] {
    guard scene.state.list.present.isSlow else { return ["Loading more…"] }
    let stop = key(.back).map { " \($0) stops waiting." } ?? ""
    return [
      "Jira is slow; still waiting for what follows." + stop, "Still loading…" + stop,
      "Still loading…",
    ]
  }

  private func key(_ action: Action) -> String? {
    scene.state.focus == .list ? scene.keyName(action, in: .list) : nil
  }
}
