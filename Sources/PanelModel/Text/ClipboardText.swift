/// Text on its way to the clipboard.
public enum ClipboardText {
  /// The text without characters that would do something where it is pasted.
  ///
  /// Line feeds and tabs stay. Other control characters go: the end of a bracketed paste among them
  /// would let a shell run what follows. So do characters that reverse the direction of what is
  /// read.
  public static func plain(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isActive) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { !isActive($0) }))
  }

  private static func isActive(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
