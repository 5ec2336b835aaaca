internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// What stands in the panel while there is nobody to show.
struct PanelMessage {
  let scene: Scene

  private var panel: ContactPanelState { scene.state.contacts }

  /// The message for the panel's state.
  var message: Message {
    guard scene.state.isPanelEnabled else { return switchedOff }
    return switch panel.resolved {
    case .idle: idle
    case .loading(let last): loading(last)
    case .loaded(let resolved, _): loaded(resolved)
    case .failed(let failure, let last): failed(failure, last)
    }
  }

  private var switchedOff: Message {
    Message(
      title: "The panel is off for \(scene.state.issue.key?.project ?? "this project").",
      style: scene.theme.strong,
      paragraphs: [.text("Nothing is asked of Intercom.")]
        + scene.keyHint(.togglePanel, "turn it on")
    )
  }

  private var idle: Message {
    if scene.state.issue.key == nil {
      return Message(title: "No issue is selected.", style: scene.theme.faint)
    }
    return panel.isStopped
      ? stopped
      : Message(
        title: "The contacts are not loaded.",
        style: scene.theme.faint,
        paragraphs: scene.keyHint(.refresh, "look for them")
      )
  }

  private var stopped: Message {
    Message(
      title: "Stopped before the contacts were read.",
      style: scene.theme.strong,
      paragraphs: scene.keyHint(.refresh, "look for them again")
    )
  }

  private func loading(_ last: ResolvedContacts?) -> Message {
    // That there were none is known, and the title says that they are looked for anew.
    if let last, last.progress == .complete, last.failure == nil,
      last.source == scene.state.source
    {
      return NothingFound(scene: scene, resolved: last).message
    }
    var message = Message(title: progressWords(last), style: scene.theme.progress)
    guard panel.isSlow else { return message }
    message.paragraphs.append(.text(WaitingText(scene: scene).sentence))
    return message
  }

  private func progressWords(_ last: ResolvedContacts?) -> String {
    switch panel.progress ?? last?.progress {
    case .resolving(let answered, let total):
      total == 1
        ? "Reading 1 conversation…"
        : "Reading \(min(answered + 1, total)) of \(total) conversations…"
    case .searching, .complete, nil: searchWords(last?.reporter ?? .notAsked)
    }
  }

  private func searchWords(_ reporter: ReporterMatch) -> String {
    guard scene.state.source == .reporterEmail else {
      return "Looking for Intercom conversations in \(scene.issueName)…"
    }
    return switch reporter {
    case .askingServiceManagement, .matching: ReporterText.sentence(reporter)
    case .notAsked, .noReporter, .isApp, .noEmail, .matched, .failed:
      "Looking for the reporter of \(scene.issueName)…"
    }
  }

  private func loaded(_ resolved: ResolvedContacts) -> Message {
    if let failure = resolved.failure { return failed(failure, resolved) }
    if panel.isStopped { return stopped }
    return NothingFound(scene: scene, resolved: resolved).message
  }

  private func failed(_ failure: ServiceFailure, _ last: ResolvedContacts?) -> Message {
    let isSaidBeside = scene.isSplit && scene.state.issue.issue.failure == failure
    if isSaidBeside, scene.state.issue.issue.value == nil {
      return Message(
        title: "The contacts are found through the issue, which cannot be read.",
        style: scene.theme.faint
      )
    }
    if isSaidBeside, let last, last.failure == nil, let asOf = panel.asOf {
      var message = NothingFound(scene: scene, resolved: last).message
      message.paragraphs.append(.text("This is as of \(scene.time.day(asOf.timestamp))."))
      return message
    }
    var message = Message(title: scene.sentence(failure), style: scene.theme.failure)
    if let remedy = FailureText.remedy(failure) { message.paragraphs.append(.text(remedy)) }
    if let asOf = panel.asOf {
      message.paragraphs.append(.text("There were none as of \(scene.time.day(asOf.timestamp))."))
    } else {
      message.paragraphs += scene.forgotten("These contacts are not remembered.", failure)
    }
    message.paragraphs += scene.keyHint(.refresh, "try again")
    return message
  }
}
