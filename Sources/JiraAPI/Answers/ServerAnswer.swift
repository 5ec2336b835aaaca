internal import ContactResolution
internal import HTTPExchange

/// What a site says about itself to anybody.
enum ServerAnswer {
  /// The site's description; empty texts and no kind where it does not say.
  ///
  /// Nil for what describes nothing.
  static func server(_ json: JSONValue) -> JiraServer? {
    guard !json.members.isEmpty else { return nil }
    let version = json["version"]?.filledText ?? ""
    return JiraServer(
      deployment: deployment(json["deploymentType"]?.filledText, version: version),
      version: version,
      title: json["serverTitle"]?.filledText ?? ""
    )
  }

  /// The id under which the gateway knows the site; nil when the site is not on Cloud.
  static func cloudID(_ response: HTTPResponse) -> String? {
    guard response.status == 200 else { return nil }
    do throws(BodyProblem) {
      guard let id = try response.json()["cloudId"]?.filledText, isPlain(id) else { return nil }
      return id
    } catch {
      return nil
    }
  }

  /// Whether an id can only be one segment of a path, however a server in between reads it.
  private static func isPlain(_ id: String) -> Bool {
    id.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
  }

  /// Cloud numbers its versions from 1000 on and may leave out the kind.
  private static func deployment(_ type: String?, version: String) -> JiraDeployment? {
    if let type { return type.lowercased() == "cloud" ? .cloud : .dataCenter }
    guard let major = Int(version.prefix { $0 != "." }) else { return nil }
    return major >= 1000 ? .cloud : .dataCenter
  }
}
