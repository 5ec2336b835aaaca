internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// A failure in a line or two, above what is shown all the same.
struct FailureNote {
  let scene: Scene
  let failure: ServiceFailure
  /// Whether anything is shown all the same.
  var showsKnown = true
  /// When what is shown was answered; nil when unknown.
  var asOf: AnswerMoment?

  /// Notes take no more rows than this.
  static let mostRows = 3

  /// The lines: the whole sentence when it fits into so many of them, else a short form.
  func lines(columns: Int, rows: Int = mostRows) -> [TextLine] {
    let style = scene.theme.warning
    let mark = TextRun("! ", style)
    let forms = [long, short].map { form in
      StyledText(form.joined(separator: " "), style).lines(columns: max(1, columns - mark.columns))
    }
    let fitting = forms.first { $0.count <= rows } ?? forms[1]
    return Array(fitting.prefix(rows)).hanging(mark)
  }

  private var long: [String] {
    guard case .rateLimited(_, _?) = failure else {
      return [scene.sentence(failure)] + repair + known + retry
    }
    return [scene.sentence(failure)] + known + ["Asked again then."]
  }

  private var short: [String] {
    if failure.isOffline, failure.service == .jira, showsKnown, let asOf {
      return ["Offline: as of \(scene.time.day(asOf.timestamp))."] + retry
    }
    let word = "\(failure.service.displayName): \(FailureText.word(failure))."
    guard case .rateLimited(_, let until?) = failure else {
      let age = showsKnown ? asOf.map { ["As of \(scene.time.day($0.timestamp))."] } : nil
      return [word] + repair + (age ?? (repair.isEmpty ? known : [])) + retry
    }
    return [word] + known + ["Asked again at \(scene.time.clockWithSeconds(until))."]
  }

  /// What to do about a connection that is broken for good.
  private var repair: [String] {
    switch failure {
    case .notConnected, .unauthorized: ["intercom-panel setup repairs it."]
    case .forbidden, .notFound, .merged, .rateLimited, .unavailable, .timedOut, .unreachable,
      .unreadable, .rejected:
      []
    }
  }

  private var known: [String] {
    guard showsKnown else { return [] }
    let age = asOf.map { "This is as of \(scene.time.day($0.timestamp))." }
    return [age ?? "What was known is shown."]
  }

  private var retry: [String] { scene.keyName(.refresh).map { ["\($0) tries again."] } ?? [] }
}
