internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// What is the matter although there are contacts to show: lines above the list.
struct PanelNotes {
  let scene: Scene

  private static let rowsEach = 3

  /// The lines; none when nothing is the matter or there is nothing to show.
  func lines(columns: Int) -> [TextLine] {
    let panel = scene.state.contacts
    guard let resolved = panel.resolved.value, !panel.items.isEmpty else { return [] }
    var lines: [TextLine] = []
    if let failure = scene.state.contactsFailure {
      let showsKnown = !resolved.contacts.isEmpty || !resolved.conversations.isEmpty
      let note = FailureNote(
        scene: scene,
        failure: failure,
        showsKnown: showsKnown,
        asOf: panel.asOf
      )
      lines += saidBeside(failure, columns: columns) ?? note.lines(columns: columns)
    } else {
      lines += outdated(resolved, columns: columns)
    }
    lines += reporter(resolved, columns: columns)
    // Of contacts that are complete the title says it, so that they stay where they are.
    if panel.isSlow, panel.resolved.isLoading, resolved.progress != .complete {
      lines += note(
        "· ",
        WaitingText(scene: scene).sentence,
        scene.theme.progress,
        columns: columns
      )
    }
    if panel.isStopped {
      let key = scene.keyName(.refresh).map { " \($0) reads on." } ?? ""
      let text = "Stopped before all was read.\(key)"
      lines += note("! ", text, scene.theme.warning, columns: columns)
    }
    for place in resolved.unsearched {
      let text =
        "\(place.origin.places.capitalizedFirst) not searched: "
        + FailureText.word(place.failure)
      lines += note("! ", text, scene.theme.warning, columns: columns)
    }
    return lines
  }

  /// The age alone when the issue beside says why it could not be read; nil when it does not.
  private func saidBeside(_ failure: ServiceFailure, columns: Int) -> [TextLine]? {
    guard scene.isSplit, scene.state.issueFailure == failure, scene.state.issue.issue.value != nil,
      let asOf = scene.state.contacts.asOf
    else { return nil }
    let forms = [scene.time.day(asOf.timestamp), scene.time.shortDay(asOf.timestamp)].map {
      note("! ", "Contacts as of \($0).", scene.theme.warning, columns: columns)
    }
    return forms.first { $0.count == 1 } ?? forms.last
  }

  /// The first form that is not cut; the last when all are.
  private func reporter(_ resolved: ResolvedContacts, columns: Int) -> [TextLine] {
    let said = ReporterNote(scene: scene, resolved: resolved)
    let (mark, style) =
      said.isWarning ? ("! ", scene.theme.warning) : ("· ", scene.theme.faint)
    let room = max(1, columns - TextWidth.columns(of: mark))
    let form = said.forms.first {
      StyledText($0, style).lines(columns: room).count <= Self.rowsEach
    }
    return (form ?? said.forms.last).map { note(mark, $0, style, columns: columns) } ?? []
  }

  /// What could not be read anew, with the first reason for each kind of thing.
  private func outdated(_ resolved: ResolvedContacts, columns: Int) -> [TextLine] {
    OutdatedText.forms(resolved, in: scene).flatMap { forms in
      let lines = forms.map { note("! ", $0, scene.theme.warning, columns: columns) }
      return lines.first { $0.count < Self.rowsEach } ?? lines.last ?? []
    }
  }

  private func note(_ mark: String, _ text: String, _ style: Style, columns: Int) -> [TextLine] {
    let run = TextRun(mark, style)
    let lines = StyledText(text, style).lines(columns: max(1, columns - run.columns))
    return Array(lines.prefix(Self.rowsEach)).hanging(run)
  }
}
