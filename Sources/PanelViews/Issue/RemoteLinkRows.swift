internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// Lays out an issue's links to elsewhere: what they are called, their hosts and relationships.
struct RemoteLinkRows {
  let links: [RemoteLink]
  let leaves: IssueHeadLeaves
  let theme: Theme
  let columns: Int

  /// The rows.
  var lines: [TextLine] {
    links.indices.flatMap { index in
      lines(links[index], leaf: leaves.link(index)).hanging(TextRun("· ", theme.faint))
    }
  }

  private func lines(_ link: RemoteLink, leaf: Int) -> [TextLine] {
    let room = max(1, columns - 2)
    let text = SpanText(theme: theme, base: theme.text).text(of: [link.span])
    var lines = text.lines(columns: room, leaf: leaf + 1)
    guard let words = link.relationship, !words.isEmpty else { return lines }
    let relation = TextRun(words, theme.faint, origin: TextOrigin(leaf: leaf, offset: 0))
    if let last = lines.last, last.columns + 3 + relation.columns <= room {
      lines[lines.count - 1] = last.appending(TextRun(" · ", theme.faint)).appending(relation)
    } else {
      lines += StyledText(words, theme.faint).lines(columns: room, leaf: leaf)
    }
    return lines
  }
}
