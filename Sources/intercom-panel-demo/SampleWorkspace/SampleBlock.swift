/// A block of a description or comment.
///
/// Written as ADF for Jira Cloud and as wiki text for Data Center.
indirect enum SampleBlock: Sendable, ExpressibleByStringInterpolation {
  case paragraph([SampleSpan])
  case heading(Int, String)
  case bullets([[SampleBlock]])
  case numbers(from: Int, [[SampleBlock]])
  case tasks([(isDone: Bool, text: String)])
  case decisions([String])
  case quote([SampleBlock])
  case code(String, language: String?)
  /// Kinds: info, note, success, warning, error, tip.
  case panel(String, [SampleBlock])
  case expand(String, [SampleBlock])
  /// The first row is the header.
  case table([[[SampleBlock]]])
  case rule
  case picture(name: String)
  case files(names: [String])
  /// A picture that lies elsewhere.
  case externalPicture(String)
  case blockCard(String)
  case embedCard(String)
  case columns([[SampleBlock]])
  case macro(name: String, [SampleBlock])
  /// A node no reader knows, with blocks inside.
  case unknown(type: String, [SampleBlock])
  /// A node that hardly anybody writes, as it is in both notations.
  case rare(JSON, wiki: String)

  init(stringLiteral text: String) {
    self = .paragraph([.text(text)])
  }
}
