extension StringProtocol {
  /// The text without the characters at both ends for which the closure holds.
  func trimmed(where isUnwanted: (Character) -> Bool = \.isWhitespace) -> SubSequence {
    let start = drop(while: isUnwanted)
    guard let last = start.lastIndex(where: { !isUnwanted($0) }) else { return start.prefix(0) }
    return start[...last]
  }
}
