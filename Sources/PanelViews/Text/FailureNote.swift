internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// A failure in a line or two, above what is shown all the same.
struct FailureNote {
  let scene: Scene
  let failure: ServiceFailure
  /// Whether anything is shown all the same.
  var showsKnown = true

  private static let mostRows = 3

  /// The lines: the whole sentence when it fits into few of them, else a short form.
  func lines(columns: Int) -> [TextLine] {
    let style = scene.theme.warning
    let mark = TextRun("! ", style)
    let short = "\(failure.service.displayName): \(FailureText.word(failure))."
    let forms = [FailureText.sentence(failure), short].map { form in
      StyledText(([form] + next).joined(separator: " "), style).lines(
        columns: max(1, columns - mark.columns)
      )
    }
    let fitting = forms.first { $0.count <= Self.mostRows } ?? forms[1]
    return Array(fitting.prefix(Self.mostRows)).hanging(mark)
  }

  private var next: [String] {
    let known = showsKnown ? ["What was known is shown."] : []
    if case .rateLimited(_, let until?) = failure {
      return known + ["Asked again at \(scene.time.clockWithSeconds(until))."]
    }
    return known + (scene.keyName(.refresh).map { ["\($0) tries again."] } ?? [])
  }
}
