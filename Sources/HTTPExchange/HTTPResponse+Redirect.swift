extension HTTPResponse {
  /// The host a redirect leads to, as written, with its port.
  ///
  /// Empty when the answer names none, or something that is no host's name.
  public var redirectHost: String {
    guard let location = header("Location"), let mark = location.firstRange(of: "//"),
      ["", "http:", "https:"].contains(location[..<mark.lowerBound].lowercased())
    else { return "" }
    let host = location[mark.upperBound...].prefix { !"/?#".contains($0) }
    return host.utf8.count <= 255 && host.allSatisfy(Self.isHostCharacter) ? String(host) : ""
  }

  private static func isHostCharacter(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || ".-:[]".contains(character))
  }
}
