internal import PanelModel
internal import TextTerminal

/// Words that tell what earlier runs kept from what was answered in this one.
enum RecalledMark {
  /// What a title says of an answer that is on its way, and of the age of what is shown meanwhile:
  /// the longest form first; none when there is nothing to say.
  static func activity(_ asOf: AnswerMoment?, isLoading: Bool, time: TimeText) -> [String] {
    guard case .recalled(let moment)? = asOf else { return isLoading ? ["updating…"] : [] }
    guard isLoading else {
      return ["as of \(time.day(moment))", "as of \(time.shortDay(moment))"]
    }
    guard let age = time.fullAge(moment) else { return ["updating…"] }
    return ["\(age) old · updating…", "\(age) old…", "\(age) old"]
  }

  /// The same in the room there is; the shortest form when that is too little, nil for nothing.
  static func activity(
    _ asOf: AnswerMoment?,
    isLoading: Bool,
    time: TimeText,
    columns: Int
  ) -> String? {
    let forms = activity(asOf, isLoading: isLoading, time: time)
    return forms.first { TextWidth.columns(of: $0) <= columns } ?? forms.last
  }

  /// What a title says of an answer that takes long, beside the age of what is shown meanwhile:
  /// the longest form first; `stop` is the key that ends the waiting.
  static func slowness(_ asOf: AnswerMoment?, stop: String?, time: TimeText) -> [String] {
    let forms = (stop.map { ["slow… \($0) stops"] } ?? []) + ["slow…"]
    guard case .recalled(let moment)? = asOf, let age = time.fullAge(moment) else { return forms }
    return forms.map { "\(age) old · \($0)" } + ["\(age) old…", "\(age) old"]
  }
}
