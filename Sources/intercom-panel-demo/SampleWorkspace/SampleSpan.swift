/// A piece of text inside a block, in Jira's own terms.
enum SampleSpan: Sendable, ExpressibleByStringInterpolation {
  case text(String)
  case marked(String, Mark)
  case link(String, to: String)
  /// A pasted address that Jira shows as a card; the text stands nowhere.
  case card(String)
  /// A card that carries its address in JSON-LD.
  case cardByData(String)
  case mention(SampleAccount)
  /// Such as `:rocket:` and its picture.
  case emoji(String, String)
  /// A day, so long before the program's start.
  case date(Age)
  case status(String, colour: String)
  case lineBreak
  /// A node no reader knows, with text inside.
  case unknown(type: String, String)

  /// How text is set.
  enum Mark: String, Sendable {
    case strong
    case emphasis = "em"
    case code
    case strike
    case underline
    case superscript = "sup"
    case `subscript` = "sub"
    case coloured = "textColor"
  }

  init(stringLiteral text: String) {
    self = .text(text)
  }
}
