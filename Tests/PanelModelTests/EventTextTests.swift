import ContactResolution
import Testing

@testable import PanelModel

struct EventTextTests {
  private static func event(_ word: String, _ subject: String? = nil) -> ConversationPart {
    ConversationPart(
      id: "1",
      kind: .event(word, subject: subject),
      author: ConversationPart.Author(role: .bot)
    )
  }

  private static let cases: [(word: String, subject: String?, text: String)] = [
    ("assignment", "Li Wei", "assigned to Li Wei"),
    ("assignment", nil, "assigned"),
    ("away_mode_assignment", "Li Wei", "assigned to Li Wei (away mode)"),
    ("close", nil, "closed"),
    ("participant_added", "Ana", "Ana added"),
    ("participant_removed", nil, "participant removed"),
    ("conversation_attribute_updated_by_workflow", "plan", "plan changed"),
    ("ticket_state_updated_by_admin", "Resolved", "ticket: Resolved"),
    ("custom_action_finished", nil, "custom action finished"),
    ("brand_new_thing", nil, "brand new thing"),
    ("brand_new_thing", "it\nself", "brand new thing: it self"),
    ("", nil, "event"),
  ]

  @Test(arguments: cases)
  func `what happened has words, also when Intercom has a new one`(
    word: String,
    subject: String?,
    text: String
  ) {
    #expect(EventText.phrase(Self.event(word, subject)) == text)
  }

  @Test func `repetitions are counted`() {
    let words = EventText.words([
      Self.event("conversation_tags_updated"), Self.event("conversation_tags_updated"),
      Self.event("close"),
    ])

    #expect(words == "tags changed ×2 · closed")
  }
}
