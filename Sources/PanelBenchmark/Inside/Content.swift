internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// Something of which there can be much, and a page that shows so much of it.
enum Content: String, CaseIterable {
  case comments
  case lines
  case code = "lines of code"
  case contacts
  case conversations
  case issues
  case parts

  /// The page before any of it has come.
  var emptyPage: Page {
    switch self {
    case .issues:
      return Page(key: nil, browsing: BrowsingChoices(views: [Self.view]))
    case .comments, .lines, .code, .contacts, .conversations: return Page(key: SampleContent.key)
    case .parts:
      var page = Page(key: SampleContent.key)
      page.take(.issueReported(SampleContent.key, .issue(SampleContent.issue())))
      page.take(.issueReported(SampleContent.key, .contacts(SampleContent.contacts(1, 1))))
      page.press(.character("t"))
      return page
    }
  }

  /// How so much of it arrives.
  func arrival(of count: Int, on page: Page) -> AppEvent {
    let key = SampleContent.key
    switch self {
    case .comments: return .issueReported(key, .issue(SampleContent.issue(comments: count)))
    case .lines: return .issueReported(key, .issue(SampleContent.issue(lines: count)))
    case .code: return .issueReported(key, .issue(SampleContent.issue(code: count)))
    case .contacts: return .issueReported(key, .contacts(SampleContent.contacts(count, count)))
    case .conversations: return .issueReported(key, .contacts(SampleContent.contacts(1, count)))
    case .issues:
      let request = IssueListRequest(jql: page.state.list.jql)
      return .issuesReported(request, .success(SampleContent.page(count)))
    case .parts:
      let target = page.state.thread?.target ?? ThreadTarget(id: ConversationID("1"))
      return .threadReported(target, .success(SampleContent.thread(count)))
    }
  }

  /// The keys that lead to where it is moved through.
  var approach: [Key] {
    switch self {
    case .comments, .lines, .code: [Key(.tab)]
    case .conversations: [Key(.right)]
    case .contacts, .issues, .parts: []
    }
  }

  private static let view = NamedQuery(name: "All", jql: "project = BULK ORDER BY updated DESC")
}
