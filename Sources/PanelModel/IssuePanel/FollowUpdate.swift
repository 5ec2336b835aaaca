internal import ContactResolution
internal import TextTerminal

extension AppState {
  /// Does what a key asked for while a link is shown; nil when it is not for that.
  mutating func performInFollow(_ action: Action) -> [Effect]? {
    guard case .follow(let url) = overlay else { return nil }
    if action == .accept {
      overlay = nil
      return [.open(url: url, .address)]
    }
    guard action == .copyLink else { return nil }
    notice = .copied(.link)
    return [.copy(url)]
  }

  /// Whether a link that is shown would do it; nil when it is not for that.
  func canPerformInFollow(_ action: Action) -> Bool? {
    action == .accept || action == .copyLink ? true : nil
  }

  /// Follows what is selected in the issue; without a selection the issue is opened in Jira.
  mutating func followSelection() -> [Effect] {
    guard let selected = selectedChoice else {
      issue.selection = nil
      return openIssue()
    }
    switch selected.choice.target {
    case .fold:
      let comment = issueBlocks?.comment(selected.block)?.id
      issue.position.settle(extents.issue.text)
      issue.folding.toggle(IssueFold(comment: comment, leaf: selected.choice.start.leaf))
      return []
    case .issue(let summary): return show(summary.key, summary: summary, settles: false)
    case .address(let url): return follow(url)
    }
  }

  /// Copies the address or the key of what is selected; nil when nothing is.
  mutating func copySelection() -> [Effect]? {
    switch selectedChoice?.choice.target {
    case .address(let url):
      notice = .copied(.link)
      return [.copy(FollowedLink(url, site: siteURL).text)]
    case .issue(let summary):
      notice = .copied(.value)
      return [.copy(summary.key.text)]
    case .fold, nil: return nil
    }
  }

  /// An address on the site of the issue that is shown; nil when the site is unknown.
  private var siteURL: String? { issue.issue.value?.webURL }

  /// Goes where an address leads: pages that the program knows are shown or opened, any other is
  /// shown in full first.
  private mutating func follow(_ url: String) -> [Effect] {
    switch FollowedLink(url, site: siteURL) {
    case .issue(let key, _): return show(key, summary: nil, settles: false)
    case .conversation(let address):
      let connected = contacts.resolved.value?.workspace(of: nil)
      let link = address.link(origin: .description)
      guard let page = IntercomWebURL.conversation(of: link, connected: connected) else {
        return refuse(.noLink)
      }
      return [.open(url: page, .conversation)]
    case .outside(let address):
      overlay = .follow(url: address.url)
      return []
    case .refused(let refusal, _):
      notice = .notFollowed(refusal)
      return []
    }
  }
}
