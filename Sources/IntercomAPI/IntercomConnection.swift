public import ContactResolution

/// Which Intercom is asked, and with which token.
public struct IntercomConnection: Sendable {
  /// The region the person configured; a workspace that names its own region overrules it.
  public let region: Region
  let base: WebAddress
  let token: Secret

  /// Why a connection cannot be made of what was configured.
  public enum Mistake: Error, Sendable, Hashable {
    /// The API's address is not `https://host`, or `http://` to the loopback interface.
    case badAddress(String)
    /// The token is empty or holds a character that no header may hold.
    case badToken
  }

  /// Makes a connection.
  ///
  /// - Parameter apiBase: overrides the region's own API; nil for that one.
  public init(region: Region, apiBase: String? = nil, token: Secret) throws(Mistake) {
    let address = apiBase ?? region.apiBase
    guard let base = WebAddress(address) else { throw .badAddress(address) }
    let characters = token.reveal().utf8
    guard !characters.isEmpty, characters.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
      throw .badToken
    }
    self.region = region
    self.base = base
    self.token = token
  }
}
