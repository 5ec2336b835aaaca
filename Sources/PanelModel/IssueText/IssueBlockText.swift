public import ContactResolution

/// The texts of a stretch of an issue, in order, and what can be selected in them.
public struct IssueBlockText: Sendable, Equatable {
  /// The number of the first text.
  public private(set) var firstLeaf = 0
  /// The texts; their numbers follow one another.
  public private(set) var leaves: [IssueLeaf] = []
  /// What can be selected, in the order of the text.
  public private(set) var choices: [IssueChoice] = []
  private var folds: [Int] = []

  /// Reads a comment: who wrote it, then what it says.
  public init(_ comment: Comment) {
    append(ShownName.of(comment.author))
    read(comment.body.blocks)
  }

  /// Reads a part of what stands above an issue's comments.
  public init(headOf issue: Issue, part: IssueHeadPart = .whole) {
    let leaves = IssueHeadLeaves(issue)
    let blocks = part.blocks.clamped(to: issue.description.blocks.indices)
    if part.isFirst {
      readBeginning(of: issue, leaves)
    } else {
      firstLeaf = leaves.description + issue.description.blocks[..<blocks.lowerBound].leafCount
    }
    for block in issue.description.blocks[blocks] { read(block) }
    if part.isLast { readEnd(of: issue, leaves) }
  }

  /// A text by its number; nil when it stands elsewhere.
  public func leaf(_ number: Int) -> IssueLeaf? {
    let index = number - firstLeaf
    return leaves.indices.contains(index) ? leaves[index] : nil
  }

  /// The number that the next text has.
  private var next: Int { firstLeaf + leaves.count }

  private mutating func readBeginning(of issue: Issue, _ leaves: IssueHeadLeaves) {
    append(issue.summary)
    append(issue.reporter?.displayName ?? "")
    append(issue.assignee?.displayName ?? "")
    append(issue.labels.joined(separator: ", "))
    for field in leaves.shortFields {
      append(field.name)
      append(field.shortText)
    }
  }

  private mutating func readEnd(of issue: Issue, _ leaves: IssueHeadLeaves) {
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
    let first = next
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
    let number = next
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
      let number = next
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
    let number = next
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
