public import ContactResolution
internal import PanelModel
internal import TextTerminal

/// An issue's text in plain lines, as the screen lays it out but without looks.
public enum IssueText {
  private static let theme = Theme(depth: .none, background: .unknown)

  /// The whole issue: key and state, summary, attributes, description and comments, each line
  /// at most so many columns wide.
  public static func lines(
    of issue: Issue,
    columns: Int,
    now: Timestamp,
    offset: UTCOffset
  ) -> [String] {
    let time = TimeText(now: now, offset: offset)
    let layout = RichTextLayout(theme: theme)
    let facts = [issue.type, issue.status?.name ?? "", issue.priority ?? ""]
    let title = issue.key.text + "  " + facts.filter { !$0.isEmpty }.joined(separator: " · ")
    let head = IssueHead(issue, part: .whole, order: .oldestFirst, layout: layout, columns: columns)
      .lines(0..<Int.max, of: issue, theme: theme, columns: columns, time: time)
    let comments = issue.comments.flatMap { comment in
      CommentLayout(comment, layout: layout, columns: columns)
        .lines(0..<Int.max, of: comment, theme: theme, time: time)
    }
    return [DisplayText.safe(title)] + (head + comments).map(\.plain)
  }

  /// A document's text as the service gave it, control characters and all: for programs, never
  /// for a terminal.
  public static func text(of text: RichText) -> String {
    RichTextLayout(theme: theme).lines(text, columns: Self.unwrapped)
      .map { $0.runs.map(\.text).joined() }.joined(separator: "\n")
  }

  /// Wide enough that no paragraph is broken into lines.
  private static let unwrapped = 1 << 20
}

extension TextLine {
  /// The row's text, made safe, without blanks at its end.
  fileprivate var plain: String {
    let text = runs.map { DisplayText.safe($0.text) }.joined()
    return String(text.reversed().drop { $0 == " " }.reversed())
  }
}
