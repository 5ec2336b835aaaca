internal import PanelModel

/// What the status line says.
enum NoticeText {
  /// A notice as a sentence.
  static func sentence(_ notice: Notice, refreshKey: String?) -> String {
    switch notice {
    case .opened(let subject): "\(word(subject)) opened in the browser."
    case .copied(let subject): "\(word(subject)) copied."
    case .impossible(let reason): sentence(reason)
    case .notKept(let sentence): sentence
    case .cancelled: "Stopped waiting." + (refreshKey.map { " \($0) asks again." } ?? "")
    }
  }

  private static func word(_ subject: Notice.Opened) -> String {
    switch subject {
    case .contact: "Contact"
    case .conversation: "Conversation"
    case .issue: "Issue"
    }
  }

  private static func word(_ subject: Notice.Copied) -> String {
    switch subject {
    case .link: "Link"
    case .email: "E-mail address"
    case .value: "Value"
    }
  }

  private static func sentence(_ reason: Notice.Impossible) -> String {
    switch reason {
    case .nothingSelected: "Nothing is selected."
    case .noEmail: "This contact has no e-mail address."
    case .contactDeleted: "Deleted in Intercom: it has no page."
    case .contactNotLoaded: "This contact is still on its way."
    case .noLink: "No link can be made of this id."
    case .issueNotLoaded: "The issue is not loaded yet."
    case .noDetails: "There are no details to go into."
    case .nothingToCancel: "Nothing is being waited for."
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
    }
  }
}
