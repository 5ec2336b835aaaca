/// The faces and signs of wiki markup, such as `:)` and `(/)`.
enum WikiEmoticon {
  private static let signs = [
    (":)", "🙂"), (":(", "🙁"), (":P", "😛"), (":D", "😃"), (";)", "😉"), ("(y)", "👍"),
    ("(n)", "👎"), ("(i)", "ℹ"), ("(/)", "✅"), ("(x)", "❌"), ("(!)", "⚠"), ("(+)", "➕"),
    ("(-)", "➖"), ("(?)", "❓"), ("(on)", "💡"), ("(off)", "○"), ("(*)", "⭐"), ("(*r)", "⭐"),
    ("(*g)", "⭐"), ("(*b)", "⭐"), ("(*y)", "⭐"), ("(flag)", "🚩"), ("(flagoff)", "⚐"),
  ]
  .map { (written: Array($0.0.utf8), emoji: $0.1) }

  /// The sign that stands at the place, and where it ends; nil when none does.
  ///
  /// It stands apart from words, or brackets of a formula would be faces.
  static func sign(in line: [UInt8], at start: Int) -> (emoji: String, end: Int)? {
    if start > 0 {
      let before = line[start - 1]
      let isApart =
        line[start] == UInt8(ascii: "(")
        ? !WikiByte.isWord(before) : WikiByte.isBlank(before)
      guard isApart else { return nil }
    }
    let rest = line[start...]
    guard let sign = signs.first(where: { rest.starts(with: $0.written) }) else { return nil }
    let end = start + sign.written.count
    guard end == line.count || !WikiByte.isWord(line[end]) else { return nil }
    return (sign.emoji, end)
  }
}
