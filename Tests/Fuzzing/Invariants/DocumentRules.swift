import ContactResolution
import HTTPExchange

@testable import JiraAPI

/// What holds for documents in Atlassian's format.
enum DocumentRules {
  static func check(_ input: [UInt8]) throws(BrokenRule) {
    guard let json = try? JSONParser.parse(input) else { return }
    let text = ADFText.richText(json)
    try RichTextRules.check(text, madeOf: input.count)
    try BrokenRule.unless(
      RichTextAnswer.markup(json).searchedTexts.count <= input.count,
      "\(input.count) bytes hold more texts than that"
    )
    try RichTextRules.check(RichTextAnswer.field(json, schema: nil), madeOf: input.count)
  }
}
