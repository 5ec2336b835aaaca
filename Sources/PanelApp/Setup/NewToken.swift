internal import ContactResolution
internal import Settings

/// A token that was typed in and proved, for which a place is wanted.
struct NewToken {
  var owner: ConnectedService
  var secret: Secret
  /// Where the token was before; nil when there was none.
  var source: TokenSource?
  /// Why another token in its place will not do; nil when it proves itself.
  var complaint: (Secret) -> String?
}
