extension SettingKey {
  /// What a setting is, what may be written and what counts without it.
  struct Words {
    var meaning: String
    var accepted: String
    var standard: String?

    init(_ meaning: String, _ accepted: String, standard: String? = nil) {
      self.meaning = meaning
      self.accepted = accepted
      self.standard = standard
    }
  }

  /// Every setting in words.
  static let words: [SettingKey: Words] = [jira, intercom, panel, screen, rest]
    .reduce(into: [:]) { all, part in all.merge(part) { first, _ in first } }

  private static let aPath = "a path, from the folder of the configuration file on"
  private static let aCommand = "a command as a text or a list of words"
  private static let anAddress = "https://…; http://… for this machine only"
  private static let yesOrNo = "true or false"

  private static let tokenCommand = Words("prints the token", aCommand)
  private static let tokenKeyring = Words(
    "whether the desktop's keyring holds the token",
    yesOrNo,
    standard: "false"
  )
  private static let tokenFile = Words(
    "a file with the token, which only its owner may read",
    aPath
  )
  private static let token = Words(
    "the token itself; the file then has to be its owner's alone",
    "a text"
  )

  private static let jira: [SettingKey: Words] = [
    .jiraSite: Words("the address of the Jira site", anAddress),
    .jiraDeployment: Words(
      "the kind of Jira",
      "\"cloud\" or \"data-center\"",
      standard: "found out"
    ),
    .jiraAccount: Words("the address you log in to Jira Cloud with", "an e-mail address"),
    .jiraTokenCommand: tokenCommand,
    .jiraTokenKeyring: tokenKeyring,
    .jiraTokenFile: tokenFile,
    .jiraToken: token,
  ]

  private static let intercom: [SettingKey: Words] = [
    .intercomRegion: Words(
      "where the workspace lies",
      "\"us\", \"eu\" or \"au\"",
      standard: "\"us\""
    ),
    .intercomAPI: Words("another address of Intercom than the region's", anAddress),
    .intercomWorkspace: Words("the workspace that the token has to belong to", "its id"),
    .intercomTokenCommand: tokenCommand,
    .intercomTokenKeyring: tokenKeyring,
    .intercomTokenFile: tokenFile,
    .intercomToken: token,
    .intercomConnections: Words(
      "one more Intercom workspace; the table may stand several times",
      "a name of its own, and the keys of [intercom]"
    ),
  ]

  private static let panel: [SettingKey: Words] = [
    .panelEnabled: Words("whether contacts are looked for", yesOrNo, standard: "true"),
    .panelProjects: Words(
      "the same for one project, by its key",
      yesOrNo,
      standard: "what [panel] says"
    ),
    .panelSource: Words(
      "how contacts are found",
      "\"linked-conversations\", \"reporter-email\" or \"both\"",
      standard: "\"linked-conversations\""
    ),
    .panelUserFields: Words(
      "the attributes that are shown of Users, in order",
      "a list of Intercom's names",
      standard: "what most want to see"
    ),
    .panelLeadFields: Words(
      "the attributes that are shown of Leads, in order",
      "a list of Intercom's names",
      standard: "what most want to see"
    ),
  ]

  private static let screen: [SettingKey: Words] = [
    .issueViews: Words(
      "a list of issues; the table may stand several times",
      "a name and a question in Jira's query language",
      standard: "assigned to me, reported by me, recently viewed, with Intercom conversations"
    ),
    .openCommand: Words(
      "opens a link, which is its last word or stands in place of %s",
      aCommand,
      standard: "$BROWSER, else xdg-open"
    ),
    .copyCommand: Words(
      "puts text on the desktop's clipboard; it reads the text from its input",
      aCommand,
      standard: "wl-copy, xclip or xsel"
    ),
    .copyOSC52: Words(
      "whether text is copied through the terminal as well",
      "true, false or \"auto\"",
      standard: "\"auto\""
    ),
    .lookTheme: Words(
      "how everything looks",
      "\"auto\", \"dark\", \"light\", \"high-contrast\", \"terminal\", \"none\", or a [theme.NAME]",
      standard: "\"auto\""
    ),
    .lookBackground: Words(
      "the terminal's background",
      "\"auto\", \"dark\" or \"light\"",
      standard: "\"auto\""
    ),
    .lookColors: Words(
      "how many colours are used",
      "\"auto\", \"16\", \"256\", \"truecolor\" or \"none\"",
      standard: "\"auto\""
    ),
    .lookMouse: Words("whether the mouse is used", yesOrNo, standard: "true"),
  ]

  private static let rest: [SettingKey: Words] = [
    .httpCertificateFile: Words(
      "the certificates to trust, in PEM format",
      aPath,
      standard: "the system's"
    ),
    .cacheEnabled: Words(
      "whether answers are kept and shown by later runs; on or off in the environment",
      yesOrNo,
      standard: "true"
    ),
    .cacheDays: Words(
      "for how many days an answer is kept",
      "a whole number from 1 to 365",
      standard: "14"
    ),
    .cacheMegabytes: Words(
      "how much is kept, in megabytes",
      "a whole number from 1 to 10000",
      standard: "64"
    ),
  ]
}
