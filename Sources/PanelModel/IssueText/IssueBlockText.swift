public import ContactResolution

/// The texts of a stretch of an issue, in order, and what can be selected in them.
public struct IssueBlockText: Sendable, Equatable {
  /// The texts; each one's place is its number.
  public private(set) var leaves: [IssueLeaf] = []
  /// What can be selected, in the order of the text.
  public private(set) var choices: [IssueChoice] = []
  private var folds: [Int] = []

  /// Reads a comment: who wrote it, then what it says.
  public init(_ comment: Comment) {
    append(ShownName.of(comment.author))
    read(comment.body.blocks)
  }

  /// Reads all of an issue but its comments.
  public init(headOf issue: Issue) {
    let leaves = IssueHeadLeaves(issue)
    append(issue.summary)
    append(issue.reporter?.displayName ?? "")
    append(issue.assignee?.displayName ?? "")
    append(issue.labels.joined(separator: ", "))
    for field in leaves.shortFields {
      append(field.name)
      append(field.shortText)
    }
    read(issue.description.blocks)
    for section in leaves.richSections {
      append(section.name)
      read(section.content.blocks)
    }
    for related in issue.related { read(related) }
    for link in issue.remoteLinks { read(link) }
    for name in issue.attachments { append(name) }
  }

  private mutating func append(_ text: String) {
    leaves.append(IssueLeaf(text: text, folds: folds))
  }

  private mutating func read(_ related: RelatedIssue) {
    let first = leaves.count
    append(related.relation)
    append(related.issue.key.text)
    append(related.issue.status?.name ?? "")
    append(related.issue.summary)
    choices.append(
      IssueChoice(leaves: first...first + 3, folds: [], target: .issue(related.issue))
    )
  }

  private mutating func read(_ link: RemoteLink) {
    let text = ShownText([link.span])
    let number = leaves.count
    append(link.relationship ?? "")
    append(text.text)
    choices.append(
      IssueChoice(leaves: number...number + 1, folds: [], target: .address(link.url))
    )
  }
}

extension IssueBlockText {
  private mutating func read(_ blocks: [TextBlock]) {
    for block in blocks { read(block) }
  }

  private mutating func read(_ block: TextBlock) {
    switch block {
    case .paragraph(let spans), .heading(_, let spans): read(spans)
    case .bulletList(let items), .orderedList(_, let items):
      for item in items { read(item) }
    case .taskList(let items):
      for item in items { read(item.spans) }
    case .decisionList(let items):
      for item in items { read(item) }
    case .quote(let blocks), .panel(_, let blocks): read(blocks)
    case .code(_, let text): append(ShownCode.text(text))
    case .expand(let title, let blocks):
      let number = leaves.count
      append(ShownTitle.text(title))
      choices.append(IssueChoice(leaves: number...number, folds: folds, target: .fold))
      folds.append(number)
      read(blocks)
      folds.removeLast()
    case .table(let rows):
      for cell in rows.joined() { read(cell.blocks) }
    case .rule: break
    case .media(let name): append(MediaName.shown(name))
    }
  }

  private mutating func read(_ spans: [TextSpan]) {
    let text = ShownText(spans)
    let number = leaves.count
    append(text.text)
    for link in text.links {
      choices.append(
        IssueChoice(
          leaves: number...number,
          range: link.range,
          folds: folds,
          target: .address(link.url)
        )
      )
    }
  }
}

extension RemoteLink {
  /// The link as a text shows it: its title, or its address when it has none.
  public var span: TextSpan {
    let isNamed = title.contains { !$0.isWhitespace }
    return TextSpan(isNamed ? title : url, kind: .link(url: url))
  }
}
