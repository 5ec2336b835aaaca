/// Something a person can ask for with a key.
public enum Action: String, Sendable, Hashable, CaseIterable {
  case moveUp = "up"
  case moveDown = "down"
  case moveToFirst = "first"
  case moveToLast = "last"
  case enterDetails = "details"
  case leaveDetails = "list"
  case nextPane = "next-pane"
  case previousPane = "previous-pane"
  case scrollPageUp = "page-up"
  case scrollPageDown = "page-down"
  case scrollHalfPageUp = "half-page-up"
  case scrollHalfPageDown = "half-page-down"
  case open
  case openIssue = "open-issue"
  case copyLink = "copy-link"
  case copyEmail = "copy-email"
  case switchSource = "source"
  case typeAddress = "address"
  case togglePanel = "panel"
  case chooseFields = "fields"
  case moveFieldUp = "field-up"
  case moveFieldDown = "field-down"
  case removeField = "field-remove"
  case resetFields = "fields-reset"
  case nextTab = "next-tab"
  case readThread = "thread"
  case nextPart = "next-part"
  case previousPart = "previous-part"
  case search
  case nextMatch = "next-match"
  case previousMatch = "previous-match"
  case accept
  case switchKeeping = "keep"
  case refresh
  case redraw
  case suspend
  case help
  case back
  case quitOrBack = "quit-or-back"
  case quit
}
