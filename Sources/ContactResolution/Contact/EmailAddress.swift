/// What counts as an e-mail address: enough to tell one from other text, not to prove it.
public enum EmailAddress {
  /// The longest address mail servers accept, in bytes (RFC 5321, section 4.5.3.1.3).
  private static let longest = 254

  /// Whether the bytes have one `@` with something on both sides, and no blanks or controls.
  public static func isPlausible(_ bytes: some Collection<UInt8>) -> Bool {
    let parts = bytes.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && bytes.count <= longest
      && bytes.allSatisfy { $0 > 0x20 && $0 != 0x7F }
  }
}
