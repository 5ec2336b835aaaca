/// Code as it is shown.
public enum ShownCode {
  /// The code without a line break at its end, and with blanks for tabs.
  ///
  /// A tab is a blank on a surface, which would take the indentation away.
  public static func text(_ code: String) -> String {
    let shown = code.last == "\n" ? String(code.dropLast()) : code
    guard shown.utf8.contains(UInt8(ascii: "\t")) else { return shown }
    return shown.split(separator: "\t", omittingEmptySubsequences: false).joined(separator: "    ")
  }
}
