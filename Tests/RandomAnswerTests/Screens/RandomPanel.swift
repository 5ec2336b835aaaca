import ContactResolution
import HTTPExchange
import JiraAPI
import PanelModel
import PanelViews
import Synchronization
import TextTerminal

/// The program without its loop: a state that takes keys and what random services answer, in an
/// order that a seed decides.
struct RandomPanel {
  private(set) var state: AppState
  private var view: AppView
  private let reading: PlannedReading
  private var chance: Chance
  /// What is to be done for the state and was not done yet, the latest last.
  private var effects: [Effect] = []
  /// What the services said and the state was not told yet, in order.
  private var events: [AppEvent] = []

  /// The looks of all drawings.
  static let theme = Theme(depth: .none, background: .unknown)

  private static let update = AppUpdate(keyMap: .standard)
  /// Effects beyond which the oldest are forgotten, as those that others replace are.
  private static let mostEffects = 30
  private static let mouseActions: [MouseEvent.Action] = [
    .press(.left), .press(.middle), .doubleClick, .wheelDown, .wheelUp,
  ]
  private static let keys = KeyMap.standard.bindings.flatMap(\.keys)

  /// Starts with the issue on the screen, or with the list.
  init(_ descriptions: Descriptions, seed: UInt64) throws {
    chance = Chance(seed: seed &+ 0x5EED)
    reading = try PlannedReading(descriptions, seed: seed)
    let attributes = ["plan", "a", "brand_new_0"].map { VisibleField($0) }
    let dates = ["created_at", "last_seen_at", "updated_at", "company", "owner"]
    state = AppState(
      key: chance.oneIn(4) ? nil : reading.key,
      size: Size(columns: 80, rows: 24),
      now: Timestamp(seconds: 1_800_000_000),
      fields: VisibleFields(
        user: VisibleField.userDefaults + attributes + dates.map { VisibleField($0) }
      ),
      source: chance.choice(ContactSource.allCases),
      browsing: BrowsingChoices(views: [NamedQuery(name: "All", jql: "project = T")])
    )
    view = AppView(theme: Self.theme, keyMap: .standard)
    take(.started)
  }

  /// Does something: answers a question, or lets the person do something.
  mutating func step() async throws {
    if !events.isEmpty, chance.oneIn(2) {
      take(events.removeFirst())
      return
    }
    if !effects.isEmpty, chance.oneIn(2) {
      let effect = effects.remove(at: chance.number(0...effects.count - 1))
      events += try await reading.events(of: effect)
      return
    }
    take(.terminal(terminalEvent()))
  }

  /// Draws at a size, as the terminal would be resized to it; also by a view that has drawn nothing
  /// else.
  mutating func draw(_ size: Size) -> (surface: Surface, anew: Surface) {
    take(.terminal(.resized(size)))
    var fresh = AppView(theme: Self.theme, keyMap: .standard)
    var anew = Surface(size: size)
    _ = fresh.draw(state, into: &anew)
    var surface = Surface(size: size)
    state.extents = view.draw(state, into: &surface)
    return (surface, anew)
  }

  /// Opens a conversation, the first that can be read, and the page for choosing fields; takes what
  /// is answered for them.
  mutating func openPages() async throws {
    let id = reading.plan.read.first ?? reading.plan.links.first ?? "1"
    let kind: Conversation.Kind = reading.plan.tickets.contains(id) ? .ticket : .conversation
    let target = ThreadTarget(id: ConversationID(id), kind: kind)
    state.thread = ThreadState(target: target)
    state.fieldChooser = FieldChooser(role: chance.oneIn(2) ? .user : .lead, attributes: [])
    for effect in [.readThread(target, anew: false), .readAttributes(anew: false)] as [Effect] {
      for event in try await reading.events(of: effect) { take(event) }
    }
  }

  private mutating func take(_ event: AppEvent) {
    let now = Timestamp(seconds: state.now.seconds + 1)
    effects += Self.update.update(&state, event, at: now).filter(PlannedReading.isAsking)
    effects = effects.suffix(Self.mostEffects)
  }

  private mutating func terminalEvent() -> TerminalEvent {
    switch chance.number(0...19) {
    case 0: .pasted(OddText.text(&chance))
    case 1, 2, 3:
      .mouse(
        MouseEvent(
          column: chance.number(-1...state.size.columns),
          row: chance.number(-1...state.size.rows),
          action: chance.choice(Self.mouseActions)
        )
      )
    case 4, 5: .key(.character(Character(chance.choice(["a", "e", "支", "é", " "]))))
    default: .key(chance.choice(Self.keys))
    }
  }
}
