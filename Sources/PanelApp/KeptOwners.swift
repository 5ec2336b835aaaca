internal import AnswerFiles
internal import ContactResolution
internal import Settings

/// Tells whose kept answers are whose: each site, account, workspace and profile has its own.
struct KeptOwners {
  let folder: AnswerFolder
  let profile: String?

  /// The answers of a Jira site; nil when nothing can be kept.
  ///
  /// A token without an account is told apart by a mark, which does not tell the token.
  func answers(of jira: JiraSettings, token: Secret) -> KeptAnswers? {
    guard let site = jira.site,
      let account = jira.account.map({ "account \($0)" }) ?? mark(of: token)
    else { return nil }
    return KeptAnswers(
      folder: folder,
      scope: ["jira", profile ?? "", site.text, jira.deployment?.rawValue ?? "", account]
    )
  }

  /// The answers of an Intercom connection, the main one for no name; nil when nothing can be kept.
  func answers(
    of intercom: IntercomSettings,
    named name: String?,
    token: Secret?
  ) -> KeptAnswers? {
    guard let token, let mark = mark(of: token) else { return nil }
    return KeptAnswers(
      folder: folder,
      scope: [
        "intercom", profile ?? "", name ?? "", intercom.region.rawValue,
        intercom.api?.text ?? "", mark,
      ]
    )
  }

  private func mark(of token: Secret) -> String? {
    folder.mark(of: token.reveal()).map { "token \($0)" }
  }
}
