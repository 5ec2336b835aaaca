internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// Why the workspace's attributes could not be read, and what is listed all the same.
struct FieldNote {
  let scene: Scene

  /// The lines, at most so many; none when nothing is the matter.
  func lines(columns: Int, most: Int) -> [TextLine] {
    guard let failure = scene.state.attributes.failure else { return [] }
    let style = scene.theme.warning
    let mark = TextRun("! ", style)
    let forms = forms(failure).map { words in
      StyledText(words.joined(separator: " "), style).lines(columns: max(1, columns - mark.columns))
    }
    let fitting = forms.first { $0.count <= most } ?? forms.last ?? []
    return Array(fitting.prefix(most)).hanging(mark)
  }

  /// The sentences, the longest form first.
  private func forms(_ failure: ServiceFailure) -> [[String]] {
    let sentence = scene.sentence(failure)
    let isKnown = scene.state.attributes.value != nil
    let listed =
      isKnown ? "Those known from before are listed." : "Only Intercom's own attributes are listed."
    let retry = scene.keyName(.refresh, in: .fields).map { ["\($0) tries again."] } ?? []
    let remedy = FailureText.remedy(failure).map { [$0] } ?? []
    let word = "Intercom: \(FailureText.word(failure))."
    return [
      [sentence] + remedy + [listed] + retry,
      [sentence, listed] + retry,
      [word, listed] + retry,
      [word, isKnown ? "Known ones are listed." : "Custom ones are missing."] + retry,
    ]
  }
}
