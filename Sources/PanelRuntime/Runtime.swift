internal import Dispatch
public import PanelModel
public import PanelViews
public import TextTerminal

/// The loop: takes events, brings the state up to date, starts effects, and draws once a turn.
public final class Runtime {
  /// Called once with the exit status, after the terminal has been given back.
  public var whenEnded: (Int32) -> Void = { _ in }

  private let terminal: any Terminal
  private let update: AppUpdate
  private let environment: Environment
  private var state: AppState
  private var view: AppView
  /// What is drawn into next, while the terminal keeps the other one: so neither is ever copied.
  private var surface: Surface
  private var shownSurface = Surface(size: Size(columns: 0, rows: 0))
  private var queue: [AppEvent] = []
  private var lasting: [Effect] = []
  private var isTurnScheduled = false
  /// Whether events are being taken; what they ask for is not started yet.
  private var isInTurn = false
  private var hasEnded = false
  private var runner: EffectRunner?
  private var keeper: ChangeKeeper?
  private var idleWaiters: [CheckedContinuation<Void, Never>] = []

  /// Puts a program together; nothing happens before `start`.
  public init(
    terminal: any Terminal,
    state: AppState,
    view: AppView,
    update: AppUpdate,
    environment: Environment,
    executor: any TaskExecutor
  ) {
    self.terminal = terminal
    self.state = state
    surface = Surface(size: state.size)
    self.view = view
    self.update = update
    self.environment = environment
    self.runner = EffectRunner(
      environment: environment,
      executor: executor,
      post: { [weak self] in self?.post($0) },
      whenIdle: { [weak self] in self?.resumeIdleWaiters() }
    )
    self.keeper = ChangeKeeper(
      keep: environment.keep,
      executor: executor,
      post: { [weak self] in self?.post($0) },
      whenIdle: { [weak self] in self?.resumeIdleWaiters() }
    )
  }

  /// Draws the first frame, then asks the services, then listens to the terminal.
  public func start() {
    for effect in update.update(&state, .started, at: environment.now()) { perform(effect) }
    draw()
    startLasting()
    terminal.whenEventsArrive { [weak self] in self?.takeTerminalEvents() }
  }

  /// Adds an event; it is taken in a turn of its own with all others that are there by then.
  public func post(_ event: AppEvent) {
    queue.append(event)
    guard !isTurnScheduled else { return }
    isTurnScheduled = true
    DispatchQueue.main.async { [weak self] in
      MainActor.assumeIsolated { self?.turn() }
    }
  }

  /// Returns when no event waits, no effect runs and every change is written down.
  public func untilIdle() async {
    if isIdle { return }
    await withCheckedContinuation { idleWaiters.append($0) }
  }

  private func takeTerminalEvents() {
    queue.append(contentsOf: terminal.pendingEvents().map { .terminal($0) })
    turn()
  }

  private func turn() {
    isTurnScheduled = false
    guard !hasEnded, !queue.isEmpty else { return }
    isInTurn = true
    defer { isInTurn = false }
    let now = environment.now()
    while !queue.isEmpty, !hasEnded {
      let events = queue
      queue.removeAll(keepingCapacity: true)
      for event in events where !hasEnded {
        for effect in update.update(&state, event, at: now) { perform(effect) }
      }
    }
    guard !hasEnded else { return }
    draw()
    startLasting()
    isInTurn = false
    resumeIdleWaiters()
  }

  private func draw() {
    if surface.size != state.size { surface = Surface(size: state.size) }
    state.extents = view.draw(state, into: &surface)
    terminal.present(surface)
    swap(&surface, &shownSurface)
  }

  private func perform(_ effect: Effect) {
    switch effect {
    case .copy(let text):
      let plain = ClipboardText.plain(text)
      let sending = environment.copiesToTerminal ? terminal.copy(plain) : nil
      lasting.append(.copyOnDesktop(plain, sending))
    case .cancel(let identity):
      lasting.removeAll { $0.identity == identity }
      runner?.cancel(identity)
    case .redraw: terminal.invalidate()
    case .suspend:
      terminal.suspend()
      post(.terminal(.resumed))
    case .end(let status): end(status)
    case .keep(let change): keeper?.keep(change)
    case .readIssues, .countIssues, .waitForList, .remindOfList, .settle, .readAhead, .readIssue,
      .readDetails, .readConversations, .readCompanies, .readThread, .readAttributes,
      .remindOfWaiting,
      .remindOfThread, .waitUntil, .open, .copyOnDesktop:
      lasting.append(effect)
    }
  }

  /// Starts what takes time, once what it was asked for with is on the screen.
  private func startLasting() {
    let effects = lasting
    lasting.removeAll(keepingCapacity: true)
    for effect in effects { runner?.start(effect) }
  }

  private func end(_ status: Int32) {
    guard !hasEnded else { return }
    hasEnded = true
    queue.removeAll()
    runner?.cancelAll()
    terminal.close()
    keeper?.finish()
    resumeIdleWaiters()
    whenEnded(status)
  }

  private var isIdle: Bool {
    !isInTurn && queue.isEmpty && runner?.isIdle ?? true && keeper?.isIdle ?? true
  }

  private func resumeIdleWaiters() {
    guard isIdle else { return }
    let waiters = idleWaiters
    idleWaiters.removeAll()
    for waiter in waiters { waiter.resume() }
  }
}
