internal import CProgramMemory
internal import ContactResolution
internal import Dispatch
internal import Glibc
internal import PanelModel
internal import PanelRuntime
internal import PanelViews
internal import Settings
internal import TextTerminal

/// Brings the program onto the full screen.
@MainActor
enum Screen {
  /// Checks that there is a terminal, reads the settings, opens the screen and starts the program.
  ///
  /// Returns at once; the main queue must be served afterwards.
  static func open(
    _ reference: IssueReference?,
    settings: SettingsChoice
  ) -> Result<Void, CommandFailure> {
    do throws(CommandFailure) {
      guard isatty(0) == 1, isatty(1) == 1 else { throw .noTerminal(reference?.key) }
      let session = try Session(settings)
      var key: IssueKey?
      if let reference { key = try session.key(of: reference) }
      let state = state(key, session: session)
      let environment = Environment(session).recallingAhead(for: state, on: session.executor)
      let look = session.configuration.look
      let terminal = try Composition.terminal(
        look,
        wantsTrueColor: look.colors == .trueColor
          || look.colors == .auto && session.themes.usesTrueColor
      )
      start(state, environment, session: session, terminal: terminal)
      return .success(())
    } catch {
      return .failure(error)
    }
  }

  private static func start(
    _ state: AppState,
    _ environment: Environment,
    session: Session,
    terminal: any Terminal
  ) {
    var state = state
    state.size = terminal.size
    var themes = session.themes
    themes.make(
      depth: depth(session.configuration.look, terminal),
      background: background(session)
    )
    let runtime = Runtime(
      terminal: terminal,
      state: state,
      view: AppView(themes: themes.themes, keyMap: session.keyMap),
      update: AppUpdate(keyMap: session.keyMap),
      environment: environment,
      executor: session.executor
    )
    session.services.waits.listen { service, until in
      DispatchQueue.main.async {
        MainActor.assumeIsolated { runtime.post(.serviceWaits(service, until: until)) }
      }
    }
    // A window that closes now ends nothing that is ending by itself.
    runtime.whenEnding = { signal(SIGHUP, SIG_IGN) }
    runtime.whenUnsaid = { StandardStream.error.writeLine($0) }
    runtime.whenEnded = { status in
      session.services.shutDown()
      exit(status)
    }
    runtime.whenStarted = { program_text_release() }
    runtime.start()
  }

  /// The state at the start; the terminal's size is put in once that is open.
  private static func state(_ key: IssueKey?, session: Session) -> AppState {
    AppState(
      key: key,
      size: Size(columns: 80, rows: 24),
      now: LocalClock.now(),
      utcOffset: LocalClock.utcOffset(),
      fields: VisibleFields(user: session.panel.userFields, lead: session.panel.leadFields),
      source: session.panel.source,
      addresses: session.addresses,
      isPanelEnabled: session.panel.isEnabled,
      panelProjects: session.panel.projects,
      browsing: browsing(session),
      keepsAnswers: session.services.kept != nil,
      notice: session.memoryProblem.map { .choicesNotRead($0) }
    )
  }

  private static func browsing(_ session: Session) -> BrowsingChoices {
    let memory = session.memory
    let configured = session.configuration.look
    let theme = memory.theme(over: configured)
    let names = session.themes.names
    return BrowsingChoices(
      views: session.configuration.views.map { NamedQuery(name: $0.name, jql: $0.jql) },
      lastView: memory.lastView,
      recents: memory.recents.compactMap { entry in
        IssueKey(entry.key).map { RecentIssue(key: $0, summary: entry.summary) }
      },
      issueShare: memory.issueShare,
      commentOrder: memory.commentOrder.flatMap { CommentOrder(rawValue: $0) } ?? .oldestFirst,
      theme: names.contains(theme) ? theme : configured.theme,
      themes: names,
      site: session.configuration.jira.site.map { site in
        site.host + (site.port.map { ":\($0)" } ?? "")
      }
    )
  }

  private static func depth(_ look: Look, _ terminal: any Terminal) -> ColorDepth {
    switch look.colors {
    case .auto, .trueColor: terminal.colorDepth
    case .none: .none
    case .sixteen: min(.sixteen, terminal.colorDepth)
    case .full: min(.twoHundredFiftySix, terminal.colorDepth)
    }
  }

  private static func background(_ session: Session) -> Theme.Background {
    switch session.configuration.look.background {
    case .auto: TerminalBackground.told(by: session.environment)
    case .dark: .dark
    case .light: .light
    }
  }
}

extension CommandFailure {
  /// Input or output is no terminal.
  fileprivate static func noTerminal(_ key: IssueKey?) -> CommandFailure {
    CommandFailure(
      [
        "The full screen needs a terminal, and input or output is none. "
          + "For scripts and pipes use: intercom-panel contacts \(key?.text ?? "KEY")"
      ],
      status: .usage
    )
  }
}
