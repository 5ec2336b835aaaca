import HTTPExchange

/// What holds for JSON that is read and written.
enum JSONRules {
  static func check(_ input: [UInt8]) throws(BrokenRule) {
    let value: JSONValue
    do throws(JSONParser.Failure) {
      value = try JSONParser.parse(input)
    } catch {
      try BrokenRule.unless(
        (0...input.count).contains(error.offset),
        "the mistake is at \(error.offset) of \(input.count) bytes"
      )
      return
    }
    for layout in [JSONValue.Layout.compact, .indented] {
      let text = value.serialized(layout)
      try BrokenRule.unless(
        (try? JSONParser.parse(Array(text.utf8))) == value,
        "what is written is read as something else: \(text.debugDescription.prefix(300))"
      )
      let isSafe = text.unicodeScalars.allSatisfy { scalar in
        scalar.properties.generalCategory != .control || (scalar == "\n" && layout == .indented)
      }
      try BrokenRule.unless(isSafe, "a control character is written")
    }
    try checkNumbers(value)
  }

  /// A number that is whole is the same whichever way it is asked for.
  private static func checkNumbers(_ value: JSONValue) throws(BrokenRule) {
    if let integer = value.integer {
      let isNear = value.double.map { abs($0 - Double(integer)) <= abs($0) / 1e15 } ?? false
      try BrokenRule.unless(isNear, "\(value) is \(integer)")
    }
    for element in value.elements { try checkNumbers(element) }
    for member in value.members { try checkNumbers(member.value) }
  }
}
