/// A text made ready to be searched, with or without regard to case.
public struct SearchableText: Sendable, Equatable {
  private let text: String
  private let folded: SearchForm

  /// Bytes that are searched.
  var count: Int { folded.bytes.count }

  /// Folds a text.
  public init(_ text: String) {
    self.text = text
    folded = SearchForm(text, isFolded: true)
  }

  /// Where the pattern stands in the text, in bytes, in order and without overlaps.
  public func ranges(of pattern: SearchPattern) -> [Range<Int>] {
    guard !pattern.bytes.isEmpty else { return [] }
    let form = pattern.isExact ? SearchForm(text, isFolded: false) : folded
    let places = Self.places(of: pattern.bytes, in: form.bytes.span)
    guard !form.origins.isEmpty else { return places.map { $0..<$0 + pattern.bytes.count } }
    var ranges: [Range<Int>] = []
    for place in places {
      let end = end(of: place + pattern.bytes.count, in: form)
      let range = Int(form.origins[place])..<end
      if range.lowerBound >= ranges.last?.upperBound ?? 0 { ranges.append(range) }
    }
    return ranges
  }

  /// Where the letter ends in the text whose form the bytes before the place belong to.
  private func end(of place: Int, in form: SearchForm) -> Int {
    let last = form.origins[place - 1]
    let next = form.origins[place...].first { $0 > last }
    return next.map { Int($0) } ?? text.utf8.count
  }

  private static func places(of needle: [UInt8], in text: Span<UInt8>) -> [Int] {
    guard let first = needle.first, text.count >= needle.count else { return [] }
    var places: [Int] = []
    var index = 0
    let last = text.count - needle.count
    while index <= last {
      guard text[index] == first, isAt(index, needle, in: text) else {
        index += 1
        continue
      }
      places.append(index)
      index += needle.count
    }
    return places
  }

  private static func isAt(_ index: Int, _ needle: [UInt8], in text: Span<UInt8>) -> Bool {
    for offset in 1..<needle.count where text[index + offset] != needle[offset] { return false }
    return true
  }
}
