public import ContactResolution

extension TextBlock {
  /// How many texts the block holds, at whatever depth: its leaves.
  ///
  /// A paragraph, a heading, a line of a list, code, the name of a picture and the title of what
  /// folds are one each. They are numbered in the order of the document.
  public var leafCount: Int {
    switch self {
    case .paragraph, .heading, .code, .media: 1
    case .bulletList(let items), .orderedList(_, let items):
      items.reduce(0) { $0 + $1.leafCount }
    case .taskList(let items): items.count
    case .decisionList(let items): items.count
    case .quote(let blocks), .panel(_, let blocks): blocks.leafCount
    case .expand(_, let blocks): 1 + blocks.leafCount
    case .table(let rows):
      rows.reduce(0) { $0 + $1.reduce(0) { $0 + $1.blocks.leafCount } }
    case .rule: 0
    }
  }
}

extension Collection<TextBlock> {
  /// How many texts the blocks hold.
  public var leafCount: Int { reduce(0) { $0 + $1.leafCount } }
}
