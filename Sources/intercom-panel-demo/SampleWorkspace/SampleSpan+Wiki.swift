extension SampleSpan {
  /// The span as wiki text.
  func wiki(_ clock: SampleClock) -> String {
    switch self {
    case .text(let text), .unknown(_, let text): text
    case .marked(let text, let mark): Self.marked(text, mark)
    case .link(let text, let address): "[\(text)|\(address)]"
    case .card(let address): "[\(address)|\(address)|smart-link]"
    case .cardByData(let address): "[\(address)]"
    case .mention(let account): "[~\(account.userName)]"
    case .emoji(_, let picture): picture
    case .date(let age): SampleClock.date(clock.epoch(age))
    case .status(let text, let colour): "{status:colour=\(colour)|title=\(text)}"
    case .lineBreak: "\r\n"
    }
  }

  private static func marked(_ text: String, _ mark: Mark) -> String {
    switch mark {
    case .strong: "*\(text)*"
    case .emphasis: "_\(text)_"
    case .code: "{{\(text)}}"
    case .strike: "-\(text)-"
    case .underline: "+\(text)+"
    case .superscript: "^\(text)^"
    case .subscript: "~\(text)~"
    case .coloured: "{color:#bf2600}\(text){color}"
    }
  }
}
