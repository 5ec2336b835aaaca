import Testing

@testable import PanelApp

@Suite struct RoffTests {
  @Test(arguments: [
    (".TP is no macro here", "\\&.TP is no macro here"), ("'quoted'", "\\&'quoted'"),
    ("C:\\path", "C:\\epath"), ("↑ or 語", "\\[u2191] or \\[u8A9E]"), ("two\nlines", "two lines"),
    ("🚀", "\\[u1F680]"), ("plain words - here", "plain words - here"),
  ])
  func `words stay words`(_ words: String, _ roff: String) {
    #expect(Roff.escaped(words) == roff)
  }

  @Test(arguments: [
    ("--json", "\\-\\-json"), ("~/.config", "\\(ti/.config"), ("it's", "it\\(aqs"),
    ("a^`b", "a\\(ha\\(gab"),
  ])
  func `what is copied from the page is what was meant`(_ words: String, _ roff: String) {
    #expect(Roff.literal(words) == roff)
  }

  @Test func `headings cannot end early`() {
    var page = Roff()

    page.part("In \"quotation\" marks")

    #expect(page.text == ".SS \"In quotation marks\"\n")
  }
}
