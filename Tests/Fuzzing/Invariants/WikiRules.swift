import ContactResolution

@testable import JiraAPI

/// What holds for texts in Jira's wiki markup.
enum WikiRules {
  static func check(_ input: [UInt8]) throws(BrokenRule) {
    let markup = String(decoding: input, as: UTF8.self)
    let text = WikiText.richText(markup)
    try RichTextRules.check(text, madeOf: markup.utf8.count)
    try BrokenRule.unless(
      text.searchedTexts.isEmpty || text.searchedTexts.first == markup,
      "the text itself is not searched"
    )
    try RichTextRules.check(PlainText.richText(markup), madeOf: markup.utf8.count)
  }
}
