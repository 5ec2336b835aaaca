internal import ContactResolution

/// What the loaded issues are filtered by, and which of them have it.
public struct IssueFilter: Sendable, Equatable {
  /// What was typed.
  public internal(set) var input: TextInput
  /// Whether it is being typed.
  public internal(set) var isTyping: Bool
  /// The places of the issues that have all words, in rising order; nil while nothing is typed.
  private(set) var places: [Int]?
  /// The issue that the person had selected; near it the filter selects.
  var origin: IssueKey?
  private var words: [FoldedText] = []

  /// Begins a filter, from the selected issue.
  init(origin: IssueKey?) {
    input = TextInput()
    isTyping = true
    self.origin = origin
  }

  /// The words that are looked for, as they were typed; none while nothing is typed.
  public var typedWords: [Substring] { input.text.split(whereSeparator: \.isWhitespace) }

  /// Whether it keeps any issue from being shown, as far as can be known.
  public var isActive: Bool { places != nil }

  /// Finds the issues anew after the input changed: only among those found before when it grew.
  mutating func update(from old: TextInput, in rows: IssueRows) {
    let known = input.text.hasPrefix(old.text) ? places : nil
    words = typedWords.map { FoldedText($0) }.filter { !$0.isEmpty }
    guard !words.isEmpty else {
      places = nil
      return
    }
    let words = words
    places = (known ?? Array(0..<rows.count)).filter { rows.hasWords(words, at: $0) }
  }

  /// Finds the issues anew after the rows changed.
  mutating func update(after change: IssueRows.Change, in rows: IssueRows) {
    guard var places else { return }
    let start = change.isAddition ? change.start : 0
    if !change.isAddition { places = [] }
    places += (start..<rows.count).filter { rows.hasWords(words, at: $0) }
    self.places = places
  }
}
