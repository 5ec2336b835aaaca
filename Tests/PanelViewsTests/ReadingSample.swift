import ContactResolution
import PanelModel
import TextTerminal

/// Screens of reading an issue and of searching, each reached by the keys that lead to it.
enum ReadingSample: String, CaseIterable {
  case top
  case linkSelected = "link-selected"
  case foldSelected = "fold-selected"
  case unfolded
  case wideTable = "wide-table"
  case wideTableMoved = "wide-table-moved"
  case related
  case relatedSelected = "related-selected"
  case remoteLinkSelected = "remote-link-selected"
  case newestFirst = "newest-first"
  case oldestFirst = "oldest-first"
  case follow
  case followMail = "follow-mail"
  case refused
  case searchBegun = "search-begun"
  case searchTyped = "search-typed"
  case searchFolded = "search-folded"
  case searchKept = "search-kept"
  case searchMissing = "search-missing"
  case contactsSearched = "contacts-searched"
  case detailsSearched = "details-searched"
  case detailsMissing = "details-missing"

  func page(_ size: Size) -> ReadPage {
    switch self {
    case .contactsSearched, .detailsSearched, .detailsMissing: return contactsPage(size)
    case .refused: return refusedPage(size)
    default: break
    }
    var state = SampleState.many
    state.issue.issue = .loaded(LinkedIssue.issue, at: SampleIssue.now)
    state.focus = .issue
    var page = ReadPage(state, size: size)
    for key in keys { page.press(key) }
    page.type(typed)
    if self == .searchKept { page.press(Key(.enter), .character("n")) }
    return page
  }

  private var keys: [Key] {
    let right = Key(.right)
    let enter = Key(.enter)
    return switch self {
    case .top, .refused, .contactsSearched, .detailsSearched, .detailsMissing: []
    case .linkSelected: [right, right]
    case .foldSelected: [right, right, right, right]
    case .unfolded: [right, right, right, right, enter, right]
    case .wideTable: [Key(.pageDown)]
    case .wideTableMoved:
      [Key(.pageDown), .character(")"), .character(")")]
    case .related: [.character("G"), Key(.pageUp)]
    case .relatedSelected: Array(repeating: right, count: 6)
    case .remoteLinkSelected: Array(repeating: right, count: 8)
    case .newestFirst: [.character("G"), .character("s")]
    case .oldestFirst: [.character("G")]
    case .follow: [right, right, enter]
    case .followMail: [right, right, right, enter]
    case .searchBegun, .searchTyped, .searchFolded, .searchKept, .searchMissing: [.character("/")]
    }
  }

  private var typed: String {
    switch self {
    case .searchTyped: "redirect"
    case .searchFolded: "timeouts"
    case .searchKept: "the"
    case .searchMissing: "nowhere at all"
    default: ""
    }
  }

  private func contactsPage(_ size: Size) -> ReadPage {
    var page = ReadPage(SampleState.many, size: size)
    if self == .contactsSearched {
      page.press(.character("/"))
      page.type("globex")
      return page
    }
    page.press(Key(.right), .character("/"))
    page.type(self == .detailsMissing ? "nowhere" : "acme")
    return page
  }

  private func refusedPage(_ size: Size) -> ReadPage {
    var issue = SampleIssue.checkout
    issue.description = RichText(blocks: [
      .paragraph([LinkedIssue.link("the share", "file:///srv/share/logs")])
    ])
    var page = ReadPage(issue, size: size)
    page.press(Key(.right), Key(.enter))
    return page
  }
}
