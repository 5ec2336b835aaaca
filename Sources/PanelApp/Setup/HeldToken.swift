internal import ContactResolution
internal import Settings

/// A token that was proved.
enum HeldToken: Equatable {
  /// It stays where it was found.
  case kept(TokenSource)
  /// It was typed in and has to be kept somewhere.
  case entered(Secret)

  /// The token, when it has to be kept somewhere.
  var newSecret: Secret? {
    switch self {
    case .kept: nil
    case .entered(let secret): secret
    }
  }
}
