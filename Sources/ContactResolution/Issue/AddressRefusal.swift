/// Why an address found in an issue must not be opened.
public enum AddressRefusal: Error, Sendable, Hashable {
  /// The scheme is neither of the web nor of e-mail; its name in small letters, such as `file`.
  case scheme(String)
  /// There is no scheme at all.
  case noScheme
  /// A user's name stands before the host, which then looks like another one.
  case userInfo
  /// The host is missing, or is not made of ASCII letters, digits, hyphens and dots.
  case host
  /// The port is not a number from 1 to 65535.
  case port
  /// What follows `mailto:` is not one e-mail address.
  case email
  /// Control characters or overrides of the text's direction are in it.
  case hiddenCharacters
  /// It is longer than browsers take.
  case tooLong
}
