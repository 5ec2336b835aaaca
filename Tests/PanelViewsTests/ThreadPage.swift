import ContactResolution
import PanelModel
import PanelViews
import TextTerminal

/// The page of a conversation, drawn after every event as the program does.
struct ThreadPage {
  private(set) var state: AppState
  private(set) var surface: Surface
  private var view = AppView(theme: Theme(depth: .none, background: .unknown), keyMap: .standard)
  private let update = AppUpdate(keyMap: .standard)

  /// Opens the conversation of the only contact.
  init(size: Size, part: String? = nil, knowsMessage: Bool = true) {
    var linked = LinkedConversation(
      link: ConversationLink(
        id: SampleThread.conversation.id,
        origin: .comment,
        part: part
      ),
      conversation: SampleThread.conversation
    )
    if !knowsMessage { linked.conversation.firstMessage = "" }
    var resolved = SampleContacts.resolved([SampleContacts.ryan])
    resolved.conversations = [linked]
    state = SampleState.state(contacts: .loaded(resolved, at: SampleIssue.now))
    state.contacts.details[SampleContacts.ryan.id] = ContactDetails(
      teammates: [TeammateID("11"): "Li Wei"]
    )
    state.size = size
    surface = Surface(size: size)
    press(.character("t"))
  }

  /// What is being read.
  var target: ThreadTarget { state.thread?.target ?? ThreadTarget(id: ConversationID("")) }
  /// What was measured last.
  var extent: TextExtent { state.extents.thread }

  mutating func press(_ keys: Key...) {
    for key in keys { send(.terminal(.key(key))) }
  }

  mutating func take(_ result: Result<ConversationThread, ServiceFailure>) {
    send(.threadReported(target, result))
  }

  mutating func search(_ pattern: String, keeps: Bool) {
    press(.character("/"))
    for character in pattern { press(.character(character)) }
    if keeps { press(Key(.enter)) }
  }

  mutating func resize(_ size: Size) { send(.terminal(.resized(size))) }

  mutating func send(_ event: AppEvent) {
    _ = update.update(&state, event, at: SampleIssue.now)
    drawn()
  }

  mutating func drawn() {
    surface = Surface(size: state.size)
    state.extents = view.draw(state, into: &surface)
  }
}
