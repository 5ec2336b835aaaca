import ContactResolution
import PanelModel
import PanelViews
import Testing
import TextTerminal

struct ManyConversationsTests {
  private static let count = 200

  private static func conversation(_ number: Int) -> Conversation {
    Conversation(
      id: ConversationID("\(number)"),
      state: number == 150 ? .snoozed : .closed,
      subject: "Matter \(number).",
      firstMessage: "",
      created: SampleIssue.now
    )
  }

  private static func state(areLinked: Bool) -> AppState {
    var contact = SampleContacts.ryan
    let all = (0..<count).map(conversation)
    contact.conversations = areLinked ? all.map(\.id) : []
    let linked = all.map {
      LinkedConversation(
        link: ConversationLink(id: $0.id, origin: .description),
        conversation: $0
      )
    }
    var state = SampleState.many
    let resolved = SampleContacts.resolved([contact], conversations: areLinked ? linked : [])
    state.contacts.resolved = .loaded(resolved, at: SampleIssue.now)
    state.contacts.selection = .contact(contact.id)
    state.contacts.details[contact.id] = ContactDetails(
      conversations: ConversationPage(conversations: areLinked ? [] : all, next: nil, total: count)
    )
    state.focus = .details
    return state
  }

  @Test(
    arguments: [0, 1, 99, 150, 198, 199],
    [Size(columns: 120, rows: 40), .init(columns: 40, rows: 12)]
  )
  func `the selected one of many conversations is in view and known to be there`(
    place: Int,
    size: Size
  ) throws {
    for areLinked in [true, false] {
      var state = Self.state(areLinked: areLinked)
      state.size = size
      let id = ConversationID("\(place)")
      state.contacts.detailSelection = areLinked ? .conversation(id) : .otherConversation(id)
      var surface = Surface(size: size)
      var view = AppView(theme: Theme(depth: .none, background: .unknown), keyMap: .standard)

      let extents = view.draw(state, into: &surface)

      let row = try #require(
        (0..<size.rows).first { surface.rowText($0).contains("Matter \(place).") }
      )
      #expect(surface.rowText(row).contains("▸ "))
      #expect(extents.detailRows.rows[row] == state.contacts.detailSelection)
      #expect(extents.details.rows >= Self.count)
    }
  }

  @Test func `the last of many conversations stands at the end of the details`() {
    var state = Self.state(areLinked: false)
    state.size = Size(columns: 120, rows: 40)
    state.contacts.detailSelection = .otherConversation(ConversationID("\(Self.count - 1)"))
    var surface = Surface(size: state.size)
    var view = AppView(theme: Theme(depth: .none, background: .unknown), keyMap: .standard)

    let extents = view.draw(state, into: &surface)

    #expect(surface.text.contains("… \(extents.details.lastOffset) above"))
    #expect(surface.text.contains("Matter \(Self.count - 2)."))
  }
}
