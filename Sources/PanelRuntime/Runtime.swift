internal import Dispatch
public import PanelModel
public import PanelViews
public import TextTerminal

/// The loop: takes events, brings the state up to date, starts effects, and draws.
///
/// What a person does is drawn in the turn in which it is taken; answers are drawn in that turn as
/// well, unless a frame was drawn just before: then those that come close together share one.
public final class Runtime {
  /// Called once before the terminal is given back for good.
  public var whenEnding: () -> Void = {}
  /// Called once with the exit status, after the terminal has been given back.
  public var whenEnded: (Int32) -> Void = { _ in }
  /// Called at the end with a sentence for which there is no screen any more.
  public var whenUnsaid: (String) -> Void = { _ in }
  /// Called once, when all that was asked for at the start is there or has failed.
  public var whenStarted: (() -> Void)?

  private let terminal: any Terminal
  private let update: AppUpdate
  private let environment: Environment
  private let executor: any TaskExecutor
  private let firstWait: Duration
  private let lastWait: LastWait
  private var state: AppState
  private var view: AppView
  /// What is drawn into next, while the terminal keeps the other one: so neither is ever copied.
  private var surface: Surface
  private var shownSurface = Surface(size: Size(columns: 0, rows: 0))
  private var queue: [AppEvent] = []
  private var lasting: [Effect] = []
  private var isTurnScheduled = false
  private var pace = FramePace()
  /// Whether the state has changed since the last frame, and a frame will be drawn by itself.
  private var isFrameScheduled = false
  /// Whether events are being taken, or the program is starting; what they ask for is not started
  /// yet.
  private var isInTurn = false
  private var hasEnded = false
  private var runner: EffectRunner?
  private var keeper: ChangeKeeper?
  private var idleWaiters: [CheckedContinuation<Void, Never>] = []

  /// Puts a program together; nothing happens before `start`.
  ///
  /// The first frame waits for what earlier runs kept, but no longer than `firstWait`: long for a
  /// local disk, and hardly to be felt. The end waits `lastWait` for what is still being written.
  public init(
    terminal: any Terminal,
    state: AppState,
    view: AppView,
    update: AppUpdate,
    environment: Environment,
    executor: any TaskExecutor,
    firstWait: Duration = .milliseconds(40),
    lastWait: LastWait = .usual
  ) {
    self.terminal = terminal
    self.state = state
    surface = Surface(size: state.size)
    self.view = view
    self.update = update
    self.environment = environment
    self.executor = executor
    self.firstWait = firstWait
    self.lastWait = lastWait
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

  /// Draws the first frame, with what earlier runs kept of it, then asks the services, then listens
  /// to the terminal.
  public func start() {
    terminal.beginTurn()
    isInTurn = true
    take(.started)
    takeFirstRecalls()
    draw()
    startLasting()
    isInTurn = false
    terminal.whenEventsArrive { [weak self] in self?.takeTerminalEvents() }
  }

  private func take(_ event: AppEvent) {
    for effect in update.update(&state, event, at: environment.now()) { perform(effect) }
  }

  /// Takes what can be looked up in time for the first frame; the rest is looked up after it.
  private func takeFirstRecalls() {
    let first = FirstRecall(environment, on: executor, for: firstWait)
    var next = 0
    while next < lasting.count {
      guard case .recall(let recall) = lasting[next], state.isShown(recall) else {
        next += 1
        continue
      }
      switch first.outcome(of: recall) {
      case .late: return
      case .nothing: lasting.remove(at: next)
      case .found(let event):
        lasting.remove(at: next)
        take(event)
      }
    }
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
    turn(drawsAtOnce: true)
  }

  private func turn(drawsAtOnce: Bool = false) {
    terminal.beginTurn()
    isTurnScheduled = false
    guard !hasEnded, !queue.isEmpty else { return }
    isInTurn = true
    defer { isInTurn = false }
    let present = environment.now()
    while !queue.isEmpty, !hasEnded {
      let events = queue
      queue.removeAll(keepingCapacity: true)
      for event in events where !hasEnded {
        for effect in update.update(&state, event, at: present) { perform(effect) }
      }
    }
    guard !hasEnded else { return }
    let now = DispatchTime.now()
    if !drawsAtOnce, let due = pace.next(after: now) { scheduleFrame(due) } else { draw() }
    startLasting()
    isInTurn = false
    resumeIdleWaiters()
  }

  private func scheduleFrame(_ due: DispatchTime) {
    guard !isFrameScheduled else { return }
    isFrameScheduled = true
    DispatchQueue.main.asyncAfter(deadline: due) { [weak self] in
      MainActor.assumeIsolated { self?.drawScheduled() }
    }
  }

  /// Draws what answers changed, unless a person's key had it drawn meanwhile.
  private func drawScheduled() {
    guard isFrameScheduled, !hasEnded else { return }
    terminal.beginTurn()
    draw()
    resumeIdleWaiters()
  }

  private func draw() {
    isFrameScheduled = false
    pace.drew(at: .now())
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
    case .connect, .recall, .readIssues, .countIssues, .waitForList, .remindOfList, .settle,
      .readAhead, .readIssue, .readDetails, .readConversations, .readCompanies, .readThread,
      .readAttributes, .remindOfWaiting, .remindOfThread, .waitUntil, .searchOn, .open,
      .copyOnDesktop:
      lasting.append(effect)
    }
  }

  /// Starts what takes time, once what it was asked for with is on the screen, or about to be.
  private func startLasting() {
    let effects = lasting
    lasting.removeAll(keepingCapacity: true)
    for effect in effects { runner?.start(effect) }
  }

  private func end(_ status: Int32) {
    guard !hasEnded else { return }
    hasEnded = true
    isFrameScheduled = false
    queue.removeAll()
    runner?.cancelAll()
    whenEnding()
    terminal.close()
    keeper?.finish(lastWait, say: whenUnsaid)
    resumeIdleWaiters()
    whenEnded(status)
  }

  private var isIdle: Bool {
    !isInTurn && !isFrameScheduled && queue.isEmpty && runner?.isIdle ?? true
      && keeper?.isIdle ?? true
  }

  private func resumeIdleWaiters() {
    guard isIdle else { return }
    if !hasEnded, let started = whenStarted {
      whenStarted = nil
      started()
    }
    let waiters = idleWaiters
    idleWaiters.removeAll()
    for waiter in waiters { waiter.resume() }
  }
}
