import ContactResolution
import PanelModel
import Testing
import TextTerminal

@Suite struct RecentsTests {
  @Test func `an issue is remembered once the selection rests on it, and kept once`() {
    var state = SampleList.started()
    let moving = state.press(.character("J"))

    let settled = state.take(.issueSettled(SampleList.key(2)))
    let answered = state.answer()

    #expect(moving.visits.isEmpty)
    #expect(settled.visits == [RecentIssue(key: SampleList.key(2), summary: "Summary 2")])
    #expect(answered.visits.isEmpty)
    #expect(state.recents.first?.summary == "Summary of PROJ-2")
  }

  @Test func `an issue that was named is remembered when it arrives`() throws {
    let key = try #require(IssueKey("OTHER-9"))
    var state = SampleList.looking(at: 1)

    let typed = state.typeCommand("OTHER-9")
    let arrived = state.receive(.issue(Issue(key: key, summary: "Elsewhere")))
    let again = state.receive(.issue(Issue(key: key, summary: "Elsewhere")))

    #expect(typed.visits.isEmpty)
    #expect(arrived.visits == [RecentIssue(key: key, summary: "Elsewhere")])
    #expect(again.visits.isEmpty)
  }

  @Test func `an issue that earlier runs kept is remembered before the services answer`() {
    var state = SamplePanel.started()

    let recalled = state.take(.recalled(.issue(SamplePanel.key, SampleRecall.issue())))
    let answered = state.answer()

    #expect(recalled.visits == [RecentIssue(key: SamplePanel.key, summary: "Kept")])
    #expect(answered.visits.isEmpty)
  }

  @Test func `an issue that is passed over is not remembered, kept by earlier runs or not`() {
    var state = SampleList.started()
    state.press(.character("J"))
    let key = SampleList.key(2)

    let recalled = state.take(.recalled(.issue(key, SampleRecall.issue(key: key))))
    let settled = state.take(.issueSettled(key))

    #expect(state.issue.issue.value?.summary == "Kept")
    #expect(recalled.visits.isEmpty)
    #expect(settled.visits == [RecentIssue(key: key, summary: "Kept")])
  }

  @Test func `a key that leads nowhere is not remembered`() {
    var state = SampleList.looking(at: 1)
    let before = state.recents

    state.typeCommand("OTHER-9")
    state.receive(.issueFailed(.notFound(.jira)))

    #expect(state.recents == before)
  }

  @Test func `the latest fifty issues are remembered, each once`() {
    var state = SampleList.started(1...60)
    for number in 1...55 { state.visit(number) }
    state.visit(54)

    #expect(state.recents.count == 50)
    #expect(state.recents.prefix(3).map(\.key) == [54, 55, 53].map { SampleList.key($0) })
    #expect(Set(state.recents.map(\.key)).count == 50)
  }
}
