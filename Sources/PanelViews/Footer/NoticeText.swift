internal import PanelModel

/// What the status line says.
enum NoticeText {
  /// A notice as a sentence.
  static func sentence(_ notice: Notice, refreshKey: String?) -> String {
    switch notice {
    case .opened(let subject): "Opened \(words(subject)) in the browser."
    case .copied(let subject): "Copied \(words(subject))."
    case .impossible(let reason): sentence(reason)
    case .cancelled: "Stopped waiting." + (refreshKey.map { " \($0) asks again." } ?? "")
    }
  }

  private static func words(_ subject: Notice.Opened) -> String {
    switch subject {
    case .contact: "the contact"
    case .conversation: "the conversation"
    case .issue: "the issue"
    }
  }

  private static func words(_ subject: Notice.Copied) -> String {
    switch subject {
    case .link: "the link"
    case .email: "the e-mail address"
    case .value: "the value"
    }
  }

  private static func sentence(_ reason: Notice.Impossible) -> String {
    switch reason {
    case .nothingSelected: "Nothing is selected here."
    case .noEmail: "This contact has no e-mail address."
    case .contactDeleted: "This contact was deleted in Intercom and has no page."
    case .contactNotLoaded: "This contact is still on its way."
    case .noLink: "No link can be made of this id."
    case .issueNotLoaded: "The issue is still on its way; its address is not known yet."
    case .noDetails: "There are no details to go into."
    case .nothingToCancel: "Nothing is being waited for."
    }
  }
}
