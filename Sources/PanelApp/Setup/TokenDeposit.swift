internal import ContactResolution

/// A proved token and where it is to be kept.
struct TokenDeposit: Equatable {
  var owner: ConnectedService
  var secret: Secret
  var place: Place

  /// Where a token can be kept.
  enum Place: Equatable {
    /// The desktop's keyring.
    case keyring
    /// A file that only its owner may read; the path as the configuration writes it.
    case file(String)
    /// Where the person's own command finds it; the command as it was typed.
    case command(String)
  }
}
