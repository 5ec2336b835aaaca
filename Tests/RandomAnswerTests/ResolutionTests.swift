import ContactResolution
import HTTPExchange
import Testing

struct ResolutionTests {
  @Test(arguments: Descriptions.all)
  func `whatever is answered, no link and no contact is lost`(
    descriptions: Descriptions
  ) async throws {
    for seed in RandomRun.seeds(50) {
      let run = try PlannedReading(descriptions, seed: seed)
      let plan = run.plan
      let hint = RandomRun.comment(seed)

      let source = ContactSource.searchingLinks[Int(seed % 3)]
      let resolved = try #require(await run.read(source: source), hint)

      #expect(!run.clients.isEndless, hint)
      #expect(resolved.progress == .complete && resolved.failure == nil, hint)
      #expect(resolved.conversations.map(\.link.id.text) == plan.read, hint)
      #expect(resolved.unresolved.map(\.link.id.text) == plan.unread, hint)
      let elsewhere = plan.links.filter { plan.talks[$0] == .elsewhere }
      #expect(resolved.elsewhere.map(\.id.text) == elsewhere, hint)
      let linked = resolved.contacts.prefix(plan.contacts.count)
      #expect(linked.map(\.id.text) == plan.contacts.map(\.id), hint)
      #expect(linked.map(\.known?.id.text) == plan.contacts.map(\.survivor), hint)
      let matched = resolved.contacts.dropFirst(plan.contacts.count)
      #expect(source == .both || matched.isEmpty, hint)
      let areUnlinked = matched.allSatisfy { $0.conversations.isEmpty }
      #expect(areUnlinked, hint)
      #expect(Set(resolved.contacts.map(\.id)).count == resolved.contacts.count, hint)
      #expect(resolved.unsearched.isEmpty, hint)
    }
  }
}

extension ContactSource {
  /// The sources for which the issue is searched for links, two to one.
  fileprivate static let searchingLinks: [ContactSource] = [
    .linkedConversations, .both, .linkedConversations,
  ]
}
