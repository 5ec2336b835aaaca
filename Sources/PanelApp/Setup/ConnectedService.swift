/// One of the connections that setup makes.
enum ConnectedService: Hashable {
  case jira
  case intercom
  /// Another Intercom connection, by its name.
  case connection(String)

  /// The word by which keyring and files know it.
  var word: String {
    switch self {
    case .jira: "jira"
    case .intercom: "intercom"
    case .connection(let name): name
    }
  }

  /// The name that people read.
  var title: String {
    switch self {
    case .jira: "Jira"
    case .intercom: "Intercom"
    case .connection(let name): "Intercom “\(name)”"
    }
  }

  /// The name of another Intercom connection; nil for Jira and the main one.
  var connectionName: String? {
    guard case .connection(let name) = self else { return nil }
    return name
  }
}
