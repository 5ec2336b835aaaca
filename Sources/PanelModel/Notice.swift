public import ContactResolution

/// Something to tell the person in the status line, until the next key.
public enum Notice: Sendable, Equatable {
  case opened(Opened)
  case copied(Copied)
  /// Text could not be put on the clipboard, and why.
  case notCopied(NotCopied)
  /// A key was pressed that can do nothing here, and why.
  case impossible(Impossible)
  /// Waiting was given up at the person's wish.
  case cancelled
  /// Contacts are looked for in another way from here on.
  case switched(ContactSource)
  /// Contacts are looked for in issues of the project from here on, or no longer.
  case panelSwitched(isEnabled: Bool, project: String)
  /// A choice could not be written down; why, and what to do.
  case notKept(String)
  /// Choices of earlier runs could not be read; why, and what follows from it.
  case choicesNotRead(String)
  /// The search went on at the other end: with the first match, or with the last one.
  case wentAround(toFirst: Bool)
  /// An address is not opened, and why.
  case notFollowed(AddressRefusal)
  /// Comments are read in the order from here on.
  case ordered(CommentOrder)

  /// What was opened in the browser.
  public enum Opened: Sendable, Equatable {
    case contact
    case conversation
    case issue
    /// A page or address that a link of the issue leads to.
    case address
  }

  /// What was put on the clipboard.
  public enum Copied: Sendable, Equatable {
    case link
    case email
    case value
    /// An issue's key.
    case key
    /// A conversation that is read, as far as it is known.
    case thread(isWhole: Bool)
  }

  /// Why nothing was put on the clipboard.
  public enum NotCopied: Sendable, Equatable {
    /// Terminals take no more than so many bytes, and there is no program of the desktop's.
    case tooLong(limit: Int)
    /// The terminal reads no more.
    case stuck
    /// There is neither a desktop here nor may the terminal be asked.
    case noWay
    /// The program did not take it; why and what to do, in sentences.
    case program(String)
  }

  /// Why a key can do nothing.
  public enum Impossible: Sendable, Equatable {
    case nothingSelected
    /// The contact has no address.
    case noEmail
    /// The contact was deleted in Intercom.
    case contactDeleted
    /// The contact is still on its way.
    case contactNotLoaded
    /// The id cannot stand in a link.
    case noLink
    /// The issue's address is unknown as long as the issue is.
    case issueNotLoaded
    /// There are no details to go into.
    case noDetails
    /// The field is not among the shown ones.
    case fieldNotShown
    /// While fields are searched they are not in their order.
    case searchHidesOrder
    /// There is nothing to reset.
    case fieldsAreDefaults
    /// No conversation of the contact is known.
    case noConversation
    /// The conversation could not be read, and why.
    case conversationNotRead(ServiceFailure)
    /// The conversation belongs to a workspace that no connection leads to.
    case conversationElsewhere
    /// The part that a link points at is not among those Intercom gives.
    case linkedPartMissing
    /// There is no text in which to search.
    case nothingToSearch
    /// Nothing was searched for.
    case nothingSearched
    /// What was searched for is not there.
    case notFound
    /// There is no further one in this direction.
    case noFurtherLink(isForward: Bool)
    /// All of every line in view can be seen.
    case nothingWide
    /// There is one comment at most.
    case noCommentsToOrder
    /// Nothing is asked of Intercom for this project.
    case panelOff
    /// The reporter is not looked for, so an address would not be used.
    case reporterNotAsked
    /// It is not known yet whether the reporter's address is hidden.
    case reporterNotLoaded
    /// Jira tells the reporter's address.
    case addressKnown
    /// An app reported the issue.
    case reporterIsApp
    /// There is no view of that number.
    case noView
    /// The list stands in the order that its query names.
    case notSorted
    /// Nobody is named for whom an address could be kept.
    case reporterUnknown
    /// Issue and contacts do not stand side by side.
    case noSplit
    /// The pane that would have to give has no more room than it needs.
    case splitAtLimit
    /// Issue and contacts have their usual room.
    case splitIsUsual
    /// There is no issue to go to.
    case noIssue(MissingIssue)
  }

  /// Why there is no issue to go to.
  public enum MissingIssue: Sendable, Hashable, CaseIterable {
    /// No issue is shown beside the list.
    case noneShown
    /// The list is empty.
    case noneListed
    /// The shown issue is the first one of the list.
    case first
    /// The shown issue is the last one of the list.
    case last
    /// It is the last one of the list that earlier runs kept.
    case lastKept
    /// The list, or more of it, is being read.
    case onTheirWay
    /// No issue was looked at before this one.
    case noneBefore
    /// The person did not go back from any issue.
    case noneAfter
  }
}
