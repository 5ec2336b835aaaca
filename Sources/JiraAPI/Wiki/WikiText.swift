internal import ContactResolution

/// Brings Jira's wiki markup into the core's form.
enum WikiText {
  static func richText(_ text: String) -> RichText {
    PlainText.richText(text)
  }
}
