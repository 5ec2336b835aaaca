internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// What stands in the list while there is no issue to show.
struct IssueListMessage {
  let scene: Scene

  private var present: IssueListing { scene.state.list.present }
  private var theme: Theme { scene.theme }

  /// The lines for the list's state.
  func lines(columns: Int, rows: Int) -> [TextLine] {
    if case .failed(.rejected(.jira, let words)) = present.asking {
      return QueryMistake(scene: scene, query: present.jql, words: words)
        .lines(columns: columns, rows: rows, hints: mistakeHints)
    }
    return message.lines(theme: theme, columns: columns, rows: rows)
  }

  private var name: String { scene.state.list.view.map { "“\($0.name)”" } ?? "the query" }

  private var message: Message {
    if let filter = present.filter, filter.isActive, present.rows.count > 0 {
      return nothingMatches(filter)
    }
    guard !present.jql.isEmpty else {
      return Message(
        title: "There is no view to show.",
        style: theme.strong,
        paragraphs: [.text("Name one under [[issues.view]] in the configuration.")]
          + hint(.editQuery, "type a query")
      )
    }
    switch present.asking {
    case .idle:
      return Message(
        title: "The list is not loaded.",
        style: theme.faint,
        paragraphs: hint(.refresh, "load it")
      )
    case .loading: return loading
    case .stopped:
      return Message(
        title: "Stopped before the list was read.",
        style: theme.strong,
        paragraphs: hint(.refresh, "ask again") + hint(.chooseView, "choose another view")
      )
    case .loaded: return empty
    case .failed(let failure): return failed(failure)
    }
  }

  private var loading: Message {
    var message = Message(title: "Asking Jira for \(name)…", style: theme.progress)
    guard present.isSlow else { return message }
    message.paragraphs.append(.text("Jira is slow; still waiting."))
    message.paragraphs += hint(.back, "stop waiting")
    return message
  }

  private var empty: Message {
    if let words = present.question.words {
      return Message(
        title: "No issue of \(name) has “\(words)”.",
        style: theme.strong,
        paragraphs: hint(.back, "show all of them") + hint(.editQuery, "change the query")
      )
    }
    return Message(
      title: "No issues in \(name).",
      style: theme.strong,
      paragraphs: [.faint(present.jql)] + hint(.chooseView, "choose another view")
        + hint(.editQuery, "change the query") + hint(.refresh, "ask again")
    )
  }

  private func nothingMatches(_ filter: IssueFilter) -> Message {
    let words = filter.typedWords.joined(separator: " ")
    let count = present.rows.count
    let loaded =
      count == 1 ? "The loaded issue does not have" : "None of the \(count) loaded issues has"
    return Message(
      title: "\(loaded) “\(words)”.",
      style: theme.strong,
      paragraphs: filter.isTyping
        ? hint(.searchInJira, "ask Jira for all issues with it") + hint(.back, "show all again")
        : hint(.search, "change the filter") + hint(.back, "show all again")
    )
  }

  private func failed(_ failure: ServiceFailure) -> Message {
    var message = Message(title: scene.sentence(failure), style: theme.failure)
    if let remedy = FailureText.remedy(failure) { message.paragraphs.append(.text(remedy)) }
    message.paragraphs += scene.forgotten("This list is not remembered.", failure)
    message.paragraphs += hint(.refresh, "try again")
    return message
  }

  private var mistakeHints: [Message.Paragraph] {
    hint(.editQuery, "change the query") + hint(.chooseView, "choose a view")
  }

  /// What a key does; nothing while keys go elsewhere.
  private func hint(_ action: Action, _ effect: String) -> [Message.Paragraph] {
    guard scene.state.focus == .list else { return [] }
    let place: KeyBinding.Place = scene.state.list.isTypingFilter ? .listFilter : .list
    return scene.keyName(action, in: place).map { [.key($0, effect)] } ?? []
  }
}
