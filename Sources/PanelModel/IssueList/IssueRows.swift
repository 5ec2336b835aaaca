public import ContactResolution
internal import TextTerminal

/// Issues in the order of a list, each once, and where each of them stands.
///
/// What finding, filtering and drawing need of an issue is worked out once, when it arrives.
public struct IssueRows: Sendable, Equatable {
  /// All issues, in order.
  public private(set) var all: [IssueSummary] = []
  /// How wide the columns of a table of them would be; never less than they once were.
  public private(set) var widths = Widths()
  private var places: [IssueKey: Int] = [:]
  private var searched: [FoldedText] = []

  /// Columns that the widest texts of all issues occupy; 0 when none has such a text.
  public struct Widths: Sendable, Equatable {
    /// The keys.
    public var key = 0
    /// The types' names.
    public var type = 0
    /// The statuses' names.
    public var status = 0
    /// The assignees' names.
    public var assignee = 0
    /// The priorities' names.
    public var priority = 0
    /// The numbers of linked conversations, those of none left out.
    public var conversations = 0
  }

  /// What a page changed.
  struct Change: Equatable {
    /// The place behind the page's last row.
    var end: Int
    /// The first row from which on something changed that was there before, or is new.
    var start: Int
    /// Whether the page was added behind all rows that there were.
    var isAddition: Bool
  }

  /// Takes the issues in order, each once.
  public init(_ issues: [IssueSummary] = []) {
    append(issues)
  }

  /// How many there are.
  public var count: Int { all.count }

  /// Where the issue stands; nil when it is none of these.
  public func place(of key: IssueKey) -> Int? { places[key] }

  /// Whether each of the words stands somewhere in what the issue at the place says of itself.
  func hasWords(_ words: [FoldedText], at place: Int) -> Bool {
    words.allSatisfy { searched[place].contains($0) }
  }

  /// Puts a page behind the first rows, in the place of what is known there from an earlier
  /// reading; `keepsRest` keeps what may follow the page.
  mutating func put(_ page: [IssueSummary], at start: Int, keepsRest: Bool) -> Change {
    if start >= count {
      let before = count
      append(page)
      return Change(end: count, start: before, isAddition: true)
    }
    var seen: Set<IssueKey> = []
    let fresh = page.filter { issue in
      places[issue.key].map { $0 >= start } ?? true && seen.insert(issue.key).inserted
    }
    let end = start + fresh.count
    let isSame = fresh.indices.allSatisfy { places[fresh[$0].key] == start + $0 }
    if isSame, keepsRest || end == count {
      for index in fresh.indices { replace(at: start + index, by: fresh[index]) }
    } else {
      let rest =
        keepsRest ? placesBehind(fresh, from: start).filter { !seen.contains(all[$0].key) } : []
      rebuild(head: start, fresh: fresh, rest: rest)
    }
    return Change(end: end, start: start, isAddition: false)
  }

  /// The places of what followed the page's last known issue; without any, what lay behind as many
  /// rows as the page has.
  private func placesBehind(_ fresh: [IssueSummary], from start: Int) -> Range<Int> {
    let last = fresh.reversed().lazy.compactMap { places[$0.key] }.first
    let first = last.map { $0 + 1 } ?? (start + fresh.count)
    return min(first, count)..<count
  }

  private mutating func append(_ issues: [IssueSummary]) {
    for issue in issues where places[issue.key] == nil {
      places[issue.key] = all.count
      all.append(issue)
      searched.append(Self.searched(issue))
      widths.include(issue)
    }
  }

  private mutating func replace(at place: Int, by issue: IssueSummary) {
    guard all[place] != issue else { return }
    all[place] = issue
    searched[place] = Self.searched(issue)
    widths.include(issue)
  }

  private mutating func rebuild(head: Int, fresh: [IssueSummary], rest: [Int]) {
    let restIssues = rest.map { all[$0] }
    let restSearched = rest.map { searched[$0] }
    all.removeSubrange(head...)
    searched.removeSubrange(head...)
    places = Dictionary(uniqueKeysWithValues: all.indices.map { (all[$0].key, $0) })
    append(fresh)
    for (issue, text) in zip(restIssues, restSearched) {
      places[issue.key] = all.count
      all.append(issue)
      searched.append(text)
    }
  }

  /// All that the issue is found by; line breaks keep words from reaching from one to the next.
  private static func searched(_ issue: IssueSummary) -> FoldedText {
    let texts = [
      issue.key.text, issue.summary, issue.status?.name, issue.assignee?.displayName, issue.type,
      issue.priority,
    ]
    return FoldedText(texts.compactMap(\.self).joined(separator: "\n"))
  }
}

extension IssueRows.Widths {
  fileprivate mutating func include(_ issue: IssueSummary) {
    key = max(key, TextWidth.columns(of: issue.key.text))
    type = max(type, TextWidth.columns(of: issue.type))
    status = max(status, issue.status.map { TextWidth.columns(of: $0.name) } ?? 0)
    assignee = max(assignee, issue.assignee.map { TextWidth.columns(of: $0.displayName) } ?? 0)
    priority = max(priority, issue.priority.map { TextWidth.columns(of: $0) } ?? 0)
    if let number = issue.conversations, number > 0 {
      conversations = max(conversations, "\(number)".utf8.count)
    }
  }
}
