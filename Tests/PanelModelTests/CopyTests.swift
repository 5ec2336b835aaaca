import ContactResolution
import Testing
import TextTerminal

@testable import PanelModel

@Suite struct CopyTests {
  @Test func `the key of the issue is copied`() {
    var state = SamplePanel.started()
    state.focus = .issue

    #expect(state.press(.character("Y")) == [.copy("PROJ-142")])
    #expect(state.notice == .copied(.key))
  }

  @Test(
    arguments: [
      (nil, DesktopCopy.unavailable, Notice.NotCopied.noWay),
      (.tooLong(limit: 10), .unavailable, .tooLong(limit: 10)),
      (.stuck, .unavailable, .stuck),
      (nil, .failed("why", isChosen: false), .program("why")),
      (.tooLong(limit: 10), .failed("why", isChosen: false), .program("why")),
      (.sent, .failed("why", isChosen: true), .program("why")),
    ] as [(ClipboardSending?, DesktopCopy, Notice.NotCopied)]
  )
  func `a copy that reached nobody is said`(
    _ sending: ClipboardSending?,
    _ copy: DesktopCopy,
    _ reason: Notice.NotCopied
  ) {
    var state = SamplePanel.started()

    _ = SamplePanel.update.update(&state, .copyEnded(sending, copy), at: SamplePanel.moment)

    #expect(state.notice == .notCopied(reason))
  }

  @Test(
    arguments: [
      (.sent, .unavailable), (nil, .copied), (.tooLong(limit: 10), .copied), (.stuck, .copied),
      (.sent, .failed("a desktop that is gone", isChosen: false)),
    ] as [(ClipboardSending?, DesktopCopy)]
  )
  func `a copy that reached somebody stays as it was said`(
    _ sending: ClipboardSending?,
    _ copy: DesktopCopy
  ) {
    var state = SamplePanel.started()
    state.notice = .copied(.link)

    _ = SamplePanel.update.update(&state, .copyEnded(sending, copy), at: SamplePanel.moment)

    #expect(state.notice == .copied(.link))
  }

  @Test(arguments: [
    ("plain text\n\twith a tab", "plain text\n\twith a tab"),
    ("before\u{1B}[201~rm\r\nafter", "before[201~rm\nafter"),
    ("a\u{9B}b\u{7F}c\u{0}d", "abcd"), ("l\u{202E}evil\u{2066}", "levil"), ("漢字 👨‍👩‍👧", "漢字 👨‍👩‍👧"),
  ])
  func `what is copied does nothing where it is pasted`(_ text: String, _ plain: String) {
    #expect(ClipboardText.plain(text) == plain)
  }
}
