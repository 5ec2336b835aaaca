import ContactResolution

/// The settings of the two main connections, and what all connections share.
extension SettingsLookup {
  mutating func jira() -> JiraSettings {
    JiraSettings(
      site: value(.jiraSite) { node throws(ConfigurationMistake.Problem) in
        let example = "https://acme.atlassian.net"
        return try Self.address(node, like: example) { text throws(BaseURL.Problem) in
          try BaseURL(jiraSite: text)
        }
      },
      deployment: value(.jiraDeployment) { node throws(ConfigurationMistake.Problem) in
        try node.word(of: JiraDeployment.self)
      },
      account: value(.jiraAccount) { node throws(ConfigurationMistake.Problem) in
        try node.text("the e-mail address you log in to Jira with")
      },
      token: token(.jira)
    )
  }

  mutating func intercom() -> IntercomSettings {
    IntercomSettings(
      region: value(.intercomRegion) { node throws(ConfigurationMistake.Problem) in
        try node.word(of: Region.self)
      } ?? .us,
      api: value(.intercomAPI) { node throws(ConfigurationMistake.Problem) in
        try Self.api(node)
      },
      workspace: value(.intercomWorkspace) { node throws(ConfigurationMistake.Problem) in
        try Self.workspace(node)
      },
      token: token(.intercom)
    )
  }

  mutating func certificateFile() -> String? {
    let found = found(.httpCertificateFile)
    let path = read(SettingKey.httpCertificateFile.rawValue, found) {
      node throws(ConfigurationMistake.Problem) in
      try node.text("the path of a file with certificates")
    }
    guard let path, let found else { return nil }
    let resolved = resolved(path)
    if let reason = PrivateFile.reasonNotToRead(resolved) {
      note(.unusable(reason: "is \(found.node.shown), and \(reason)"), "http.ca_file", found.origin)
    }
    return resolved
  }

  /// The path as the program can use it: the file's own folder is where relative ones begin.
  func resolved(_ path: String) -> String {
    PathText.resolved(path, home: sources.folders.home, folder: file.folder)
  }

  /// The address of Intercom's API.
  static func api(_ node: TOMLNode) throws(ConfigurationMistake.Problem) -> BaseURL {
    try address(node, like: "https://api.intercom.io") { text throws(BaseURL.Problem) in
      try BaseURL(text)
    }
  }

  private static func address(
    _ node: TOMLNode,
    like example: String,
    _ parse: (String) throws(BaseURL.Problem) -> BaseURL
  ) throws(ConfigurationMistake.Problem) -> BaseURL {
    let text = try node.text("an address, such as \"\(example)\"")
    do throws(BaseURL.Problem) {
      return try parse(text)
    } catch {
      throw error.mistake(of: text)
    }
  }

  /// A workspace's id.
  static func workspace(
    _ node: TOMLNode
  ) throws(ConfigurationMistake.Problem) -> WorkspaceID {
    let expected = "a workspace's id: the letters and digits behind /a/apps/ in Intercom's address"
    let text = try node.text(expected)
    let isPlain = text.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
        || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
    }
    guard isPlain else { throw node.unexpected(expected) }
    return WorkspaceID(text)
  }
}

extension BaseURL.Problem {
  /// The mistake that an address with this problem is, without what stands before an `@`.
  fileprivate func mistake(of text: String) -> ConfigurationMistake.Problem {
    let expected =
      switch self {
      case .noScheme: "an address that begins with https://"
      case .insecure: "https:// (http:// is for this machine only)"
      case .userInformation: "an address without a user or password before an @"
      case .host: "an address with the name of a host (a name in another script as xn--…)"
      case .port: "a port from 1 to 65535"
      case .path: "a path of plain letters, without . or .. as a part"
      }
    return TOMLNode.string(Self.withoutUser(text)).unexpected(expected)
  }

  private static func withoutUser(_ text: String) -> String {
    guard let at = text.lastIndex(of: "@") else { return text }
    let scheme = ["https://", "http://"].first { text.hasPrefix($0) } ?? ""
    return scheme + "‹hidden›" + text[at...]
  }
}
