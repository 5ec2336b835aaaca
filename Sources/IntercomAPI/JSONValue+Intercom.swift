internal import ContactResolution
internal import HTTPExchange

extension JSONValue {
  /// A text without blanks around it, or a number's digits; nil for a blank text and all else.
  var scalarText: String? {
    guard let text = identifier else { return nil }
    let visible: ClosedRange<UInt8> = 0x21...0x7E
    if let first = text.utf8.first, let last = text.utf8.last, visible.contains(first),
      visible.contains(last)
    {
      return text
    }
    let trimmed = text.trimmed()
    return trimmed.isEmpty ? nil : String(trimmed)
  }

  /// A moment Intercom gives as seconds since 1970; nil for zero and what lies beyond year 9999.
  var moment: Timestamp? {
    guard let integer, integer > 0, integer < 253_402_300_800 else { return nil }
    return Timestamp(seconds: integer)
  }

  /// A teammate's id; nil for 0, which is how Intercom writes "nobody".
  var assignedTeammate: TeammateID? {
    guard let id = scalarText, id != "0" else { return nil }
    return TeammateID(id)
  }

  /// The elements of a list, whichever name its envelope gives them: an array itself, or the first
  /// of the members that is one.
  func list(_ names: [String]) -> [JSONValue]? {
    if case .array(let elements) = self { return elements }
    for name in names {
      if case .array(let elements) = self[name] { return elements }
    }
    return nil
  }
}
