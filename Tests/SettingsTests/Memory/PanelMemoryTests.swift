import ContactResolution
import Testing

@testable import Settings

@Suite
struct PanelMemoryTests {
  private let email = [VisibleField("email")]

  @Test func `a choice counts while the configuration says what it said`() {
    var memory = PanelMemory()
    let configured = PanelChoices()

    memory.remember(source: .both, over: configured)
    memory.remember(userFields: email, over: configured)

    var expected = configured
    expected.source = .both
    expected.userFields = email
    #expect(memory.applied(to: configured) == expected)
  }

  @Test func `an edit of the configuration comes before an older choice`() {
    var memory = PanelMemory()
    memory.remember(source: .both, over: PanelChoices())
    memory.remember(leadFields: email, over: PanelChoices())

    let edited = PanelChoices(source: .reporterEmail)

    #expect(memory.applied(to: edited).source == .reporterEmail)
    #expect(memory.applied(to: edited).leadFields == email)
  }

  @Test func `going back to what is configured forgets the choice`() {
    var memory = PanelMemory()
    memory.remember(source: .both, over: PanelChoices())

    memory.remember(source: .linkedConversations, over: PanelChoices())

    #expect(memory == PanelMemory())
  }

  @Test func `what is given for this run comes before what is remembered`() {
    var configuration = Configuration()
    var memory = PanelMemory()
    memory.remember(source: .both, over: configuration.panel)

    let remembered = configuration.startingPanel(remembering: memory)
    configuration.sourceOverride = .linkedConversations
    let overridden = configuration.startingPanel(remembering: memory)

    #expect(remembered.source == .both)
    #expect(overridden.source == .linkedConversations)
  }
}
