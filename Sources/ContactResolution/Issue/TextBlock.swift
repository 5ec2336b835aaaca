/// A block of a document: what starts on a line of its own.
public indirect enum TextBlock: Sendable, Equatable {
  case paragraph([TextSpan])
  /// Level 1 is the largest, 6 the smallest.
  case heading(level: Int, [TextSpan])
  case bulletList([[TextBlock]])
  /// The first item has the given number.
  case orderedList(start: Int, [[TextBlock]])
  case taskList([TaskItem])
  case decisionList([[TextSpan]])
  case quote([TextBlock])
  /// Text of the code as written, lines parted by newlines.
  case code(language: String?, text: String)
  case panel(PanelKind, [TextBlock])
  case expand(title: String, [TextBlock])
  case table([[TableCell]])
  case rule
  /// A picture, video or file, by its name.
  case media(name: String)

  /// A line of a task list.
  public struct TaskItem: Sendable, Equatable {
    /// Whether the task is ticked off.
    public var isDone: Bool
    /// What is to be done.
    public var spans: [TextSpan]

    /// Makes a task.
    public init(isDone: Bool, spans: [TextSpan]) {
      self.isDone = isDone
      self.spans = spans
    }
  }

  /// A cell of a table.
  public struct TableCell: Sendable, Equatable {
    /// Whether the cell is a heading of its row or column.
    public var isHeader: Bool
    /// What stands in the cell.
    public var blocks: [TextBlock]

    /// Makes a cell.
    public init(isHeader: Bool, blocks: [TextBlock]) {
      self.isHeader = isHeader
      self.blocks = blocks
    }
  }

  /// What a panel wants to say by its colour; `info` for unknown kinds.
  public enum PanelKind: String, Sendable {
    case info
    case note
    case success
    case warning
    case error
    case tip
  }
}
