public import ContactResolution
internal import HTTPExchange

/// Which Intercom is asked, and with which token.
public struct IntercomConnection: Sendable {
  /// The region the person configured; a workspace that names its own region overrules it.
  public let region: Region
  let base: URLText
  let token: Secret

  /// Why a connection cannot be made of what was configured.
  public enum Mistake: Error, Sendable, Hashable {
    /// The API's address is not `https://host`, or `http://` to the loopback interface.
    case badAddress(String)
    /// The token is empty or holds a character that no header may hold.
    case badToken
  }

  /// Makes a connection to the region's own API, or to another address in its place.
  public init(region: Region, apiBase: String? = nil, token: Secret) throws(Mistake) {
    let address = apiBase ?? region.apiBase
    do throws(HTTPFailure) {
      base = try URLText(base: address)
    } catch {
      throw .badAddress(address)
    }
    let characters = token.reveal().utf8
    guard !characters.isEmpty, characters.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
      throw .badToken
    }
    self.region = region
    self.token = token
  }
}
