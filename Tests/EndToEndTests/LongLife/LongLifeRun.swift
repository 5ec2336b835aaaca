import TerminalEmulator
import Testing

/// Hours of use in one go: steps of a random person, and moments at which nothing is under way and
/// everything is counted.
final class LongLifeRun {
  /// How long, and with what.
  struct Plan: Sendable {
    /// Steps of the person; the errand that is under way then is finished.
    var steps: Int
    /// Decides on the person.
    var seed: UInt64
    /// Moments at which everything is counted, evenly apart.
    var moments: Int
    /// Whether the person visits all issues, and the services also misbehave in ways that take
    /// seconds to pass.
    var roams: Bool
    /// Told of each moment; says nothing by default.
    var tell: @Sendable (String) -> Void = { _ in }
  }

  /// What was found.
  struct Outcome: Sendable {
    /// All moments, in order.
    var moments: [LifeSigns] = []
    /// How many steps there were of each kind.
    var counts: [PersonStep.Kind: Int] = [:]
    /// What ran or was written in a second in which nobody did anything; nil when nothing did.
    var unrest: String?
    /// How the program ended.
    var end: ProgramEnd?
  }

  private let stage: LongLifeStage
  private let plan: Plan
  private let panel: UsedPanel
  private var person: RandomPerson
  private var outcome = Outcome()
  private var steps = 0
  private var bytesBefore = 0
  private let start = ContinuousClock.now

  /// Nothing has run in the program and its services for so long: then they rest.
  private static let rest = Duration.milliseconds(150)
  /// The eye rests so long once nothing moves: longer than a selection must rest to be a visit.
  private static let look = Duration.milliseconds(150)
  private static let usualSize = GridSize(columns: 120, rows: 40)

  /// Starts the program; for the thread that goes on with it.
  init(_ plan: Plan, on stage: LongLifeStage) throws {
    self.plan = plan
    self.stage = stage
    panel = try stage.openPanel()
    person = RandomPerson(seed: plan.seed, roams: plan.roams)
  }

  /// Does everything and quits.
  func run() throws -> Outcome {
    plan.tell(LifeSigns.header)
    try meetUsualIssues()
    let pause = max(1, plan.steps / plan.moments)
    while outcome.moments.count < plan.moments {
      while steps < (outcome.moments.count + 1) * pause { try doErrand() }
      try takeMoment()
    }
    outcome.unrest = try unrest()
    outcome.end = try panel.quit()
    return outcome
  }

  /// Goes to every issue once, so that what they need is held from the start and no moment depends
  /// on which of them was first met before it.
  private func meetUsualIssues() throws {
    for key in person.usualIssues {
      panel.type(Array(":\(key)\r".utf8))
      try panel.wait(for: key) { [panel] in panel.lines[0].contains("\(key) ") }
      try panel.waitForRest(of: Self.rest, with: [stage.services.processID])
    }
  }

  private func doErrand() throws {
    for step in person.errand() {
      try perform(step.deed)
      outcome.counts[step.kind, default: 0] += step.count
      steps += step.count
      guard !panel.hasEnded else {
        throw EmulatorFailure.timedOut(
          waitingFor: "step \(steps), \(step), of seed \(plan.seed) to be survived",
          screen: panel.lines
        )
      }
    }
  }

  private func perform(_ deed: PersonStep.Deed) throws {
    switch deed {
    case .key(let key): panel.type(key)
    case .held(let key, let count): panel.type(key, count: count)
    case .text(let text): panel.type(Array(text.utf8))
    case .resize(let size): panel.resize(size)
    case .suspend: try panel.suspend()
    case .conditions(let words): try stage.setConditions(words)
    case .look: panel.takeIn(untilQuietFor: Self.look)
    }
  }

  private func takeMoment() throws {
    try goHome()
    let bytes = panel.bytesSent - bytesBefore
    let keyBytes = try bytesOfKeys()
    guard let own = try ProcessSigns(of: panel.processID),
      let services = try ProcessSigns(of: stage.services.processID)
    else { throw EmulatorFailure.timedOut(waitingFor: "the programs", screen: panel.lines) }
    let cache = try stage.cache()
    let stepsBefore = outcome.moments.last?.steps ?? 0
    let signs = LifeSigns(
      steps: steps,
      seconds: Int(start.duration(to: .now) / .seconds(1)),
      panel: own,
      services: services,
      cacheBytes: cache.bytes,
      cacheFiles: cache.files,
      logBytes: stage.logBytes,
      keyBytes: keyBytes,
      bytesPerStep: bytes / max(1, steps - stepsBefore)
    )
    outcome.moments.append(signs)
    bytesBefore = panel.bytesSent
    plan.tell(signs.row)
  }

  /// Brings about the same screen each time, with everything on it read anew and nothing under way.
  private func goHome() throws {
    try stage.setConditions("")
    panel.resize(Self.usualSize)
    // Done again for as long as something is in the way, such as a service that asked to wait.
    try panel.wait(for: "DEMO-1, read anew") {
      for _ in 0..<5 { panel.type(.escape) }
      // An escape that is read together with what follows it would be Alt.
      panel.takeIn(untilQuietFor: .milliseconds(30))
      panel.type(Array(Self.wayHome.utf8))
      for key in [TypedKey.control("l"), .function(5), .home] { panel.type(key) }
      try panel.waitForRest(of: Self.rest, with: [stage.services.processID])
      return isHome
    }
  }

  private static let wayHome = [
    "source linked", "panel on", "comments oldest", "theme dark", "list", "go DEMO-1",
  ].map { ":\($0)\r" }.joined()

  private var isHome: Bool {
    let lines = panel.lines
    return lines[0].contains("DEMO-1 ") && lines[0].contains("Intercom · 3 contacts")
      && !lines[0].hasSuffix("…") && lines.contains { $0.contains("▸ Ryan Lee") }
  }

  /// Bytes that the terminal is sent for the next contact and the one before it.
  private func bytesOfKeys() throws -> Int {
    // What is asked about a contact when it is first looked at is no part of it.
    for key in [TypedKey.down, .up] { panel.type(key) }
    try panel.waitForRest(of: Self.rest)
    let before = panel.bytesSent
    for key in [TypedKey.down, .up] {
      panel.type(key)
      try panel.waitForRest(of: Self.rest)
    }
    return panel.bytesSent - before
  }

  /// What happens in a second in which nobody does anything; nil when there is such a second in
  /// which nothing does.
  ///
  /// The services do not count: Swift's own executor wakes them once a second.
  private func unrest() throws -> String? {
    do {
      try panel.waitForRest(of: .seconds(1))
      return nil
    } catch {
      return "\(error)"
    }
  }
}
