/// Contacts and conversations that belong together; the issues about them stand beside.
struct SampleStory: Sendable {
  /// The contacts in no special order.
  var contacts: [SampleContact] = []
  /// The conversations and tickets in no special order.
  var conversations: [SampleConversation] = []

  /// All stories of the main workspace; a contact or conversation stands in one of them alone.
  static let all: [SampleStory] = [
    CheckoutTable.story, CrowdTable.story, FailureTable.story, ElsewhereTable.story,
    ReporterTable.story, PlacesTable.story, NamelessTable.story, LengthTable.story,
    ScriptTable.story, AttributeTable.story, ReporterMatchTable.story, DateTable.story,
    PersonTable.story, WorldTable.story, HistoryTable.story, ThreadTable.story,
    ThreadMarkupTable.story, TotalsTable.story, ConnectionTable.story, SpeedTable.story,
  ]
}
