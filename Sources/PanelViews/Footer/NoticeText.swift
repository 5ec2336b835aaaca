internal import ContactResolution
internal import PanelModel

/// What the status line says.
enum NoticeText {
  /// A notice as a sentence; `key` names the key for an action, nil when there is none.
  static func sentence(_ notice: Notice, key: (Action) -> String?) -> String {
    switch notice {
    case .opened(let subject): "\(word(subject)) opened in the browser."
    case .copied(let subject): "\(word(subject)) copied."
    case .notCopied(let reason): "Not copied: \(self.sentence(reason))"
    case .impossible(let reason): self.sentence(reason, key: key)
    case .switched(let source): "Contacts by \(word(source))."
    case .panelSwitched(true, let project): "The panel is on for \(project)."
    case .panelSwitched(false, let project): "The panel is off for \(project)."
    case .notKept(let sentence): "Not saved: \(sentence)"
    case .choicesNotRead(let sentence): "Saved choices not used: \(sentence)"
    case .wentAround(true): "Back to the first match."
    case .wentAround(false): "On to the last match."
    case .notFollowed(let refusal): RefusalText.sentence(refusal, key: key)
    case .ordered(.newestFirst): "Comments: newest first."
    case .ordered(.oldestFirst): "Comments: oldest first."
    case .cancelled: "Stopped waiting." + (key(.refresh).map { " \($0) asks again." } ?? "")
    }
  }

  /// A notice in forms that need less and less room.
  static func forms(_ notice: Notice, key: (Action) -> String?) -> [String] {
    let sentence = sentence(notice, key: key)
    switch notice {
    case .notKept(let why):
      return [sentence] + shorter(why, behind: "Not saved: ")
        + ["Not saved: it counts until you quit."]
    case .notCopied(let reason):
      return [sentence] + shorter(self.sentence(reason), behind: "Not copied: ") + ["Not copied."]
    case .choicesNotRead(let why):
      return [sentence] + shorter(why, behind: "Saved choices not used: ")
        + ["Saved choices could not be read."]
    default: return [sentence]
    }
  }

  /// A sentence about a file without its folder, then without what follows from it.
  private static func shorter(_ why: String, behind start: String) -> [String] {
    let whole = start + withoutFolder(why)
    return [whole, whole.split(separator: ". ").first.map { "\($0)." } ?? whole]
  }

  /// The sentence with a file's name where it begins with the whole path.
  private static func withoutFolder(_ sentence: String) -> String {
    let path = sentence.prefix { $0 != ":" }
    guard path.hasPrefix("/"), let slash = path.lastIndex(of: "/") else { return sentence }
    return String(sentence[sentence.index(after: slash)...])
  }

  private static func word(_ subject: Notice.Opened) -> String {
    switch subject {
    case .contact: "Contact"
    case .conversation: "Conversation"
    case .issue: "Issue"
    case .address: "Link"
    }
  }

  private static func word(_ subject: Notice.Copied) -> String {
    switch subject {
    case .link: "Link"
    case .email: "E-mail address"
    case .value: "Value"
    case .key: "Issue key"
    case .thread(true): "Conversation"
    case .thread(false): "Start of the conversation"
    }
  }

  private static func word(_ source: ContactSource) -> String {
    switch source {
    case .linkedConversations: "linked conversations"
    case .reporterEmail: "the reporter's e-mail"
    case .both: "links and the reporter"
    }
  }

  private static func sentence(_ reason: Notice.NotCopied) -> String {
    switch reason {
    case .tooLong(let limit):
      "terminals take at most \(limit / 1_000) kB. A program can be named under [copy]."
    case .stuck: "the terminal does not read."
    case .noWay: "there is no desktop here, and osc52 is off under [copy]."
    case .program(let sentence): sentence
    }
  }

  private static func sentence(
    _ reason: Notice.Impossible,
    key: (Action) -> String?
  ) -> String {
    switch reason {
    case .nothingSelected: "Nothing is selected."
    case .noEmail: "This contact has no e-mail address."
    case .contactDeleted: "Deleted in Intercom: it has no page."
    case .contactNotLoaded: "This contact is still on its way."
    case .noLink: "No link can be made of this id."
    case .issueNotLoaded: "The issue is not loaded yet."
    case .noDetails: "There are no details to go into."
    case .fieldNotShown: "This field is not shown."
    case .searchHidesOrder: "Clear the search to change the order."
    case .fieldsAreDefaults: "These are the defaults."
    case .noConversation: "No conversation is known here."
    case .conversationNotRead(let failure): "Cannot be read: \(FailureText.word(failure))."
    case .conversationElsewhere: "It is in another workspace or region."
    case .linkedPartMissing: "The linked message is not among these."
    case .nothingToSearch: "There is nothing to search yet."
    case .nothingSearched: "Nothing was searched for yet."
    case .notFound: "Not found."
    case .noFurtherLink(true): "This is the last link."
    case .noFurtherLink(false): "This is the first link."
    case .nothingWide: "Nothing here is wider than the pane."
    case .noCommentsToOrder: "There are no comments to order."
    case .panelOff: "The panel is off." + (key(.togglePanel).map { " \($0) turns it on." } ?? "")
    case .reporterNotAsked: "The reporter is not looked for here."
    case .reporterNotLoaded: "The reporter is not known yet."
    case .addressKnown: "Jira tells the reporter's address."
    case .reporterIsApp: "An app reported this: nobody to match."
    case .noView: "There is no view of that number."
    case .notSorted:
      "It is in its query's order." + (key(.sortIssues).map { " \($0) sorts." } ?? "")
    case .reporterUnknown: "Nobody is named to remember it for."
    case .noSplit: "Only one pane is shown."
    case .splitAtLimit: "The other pane can be no narrower."
    case .splitIsUsual: "They have their usual room."
    case .noIssue(let reason): self.sentence(reason)
    }
  }

  private static func sentence(_ reason: Notice.MissingIssue) -> String {
    switch reason {
    case .noneShown: "No issue is shown yet."
    case .noneListed: "There is no issue in the list."
    case .first: "This is the first issue of the list."
    case .last: "This is the last issue of the list."
    case .lastKept: "What follows is not remembered."
    case .onTheirWay: "The issues are on their way."
    case .noneBefore: "No issue was looked at before."
    case .noneAfter: "There is no issue to go forward to."
    }
  }
}
