import ContactResolution
import PanelModel
import Testing
import TextTerminal

@Suite struct ShelfTests {
  @Test(arguments: [(1_000, true), (11_000, false)])
  func `very long issues are not all kept`(comments: Int, isKept: Bool) {
    var state = SampleList.started()
    for number in 1...3 {
      state.visit(number)
      state.receive(.issue(Self.issue(number, comments: comments)))
    }
    state.press(.character("J"))

    state.press(.character("<"))
    #expect(state.issue.issue.value?.comments.count == comments)
    state.take(.issueSettled(SampleList.key(3)))
    state.press(.character("<"))
    state.take(.issueSettled(SampleList.key(2)))
    state.press(.character("<"))

    #expect(state.issue.key == SampleList.key(1))
    #expect((state.issue.issue.value != nil) == isKept)
  }

  private static func issue(_ number: Int, comments: Int) -> ContactResolution.Issue {
    var issue = ContactResolution.Issue(key: SampleList.key(number), summary: "Long")
    let comment = Comment(id: "1", body: RichText(plain: "Yes."))
    issue.comments = Array(repeating: comment, count: comments)
    return issue
  }
}
