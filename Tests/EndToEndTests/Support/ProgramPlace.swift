import Testing

/// Where a person can be who looks at DEMO-1.
struct ProgramPlace: Sendable, CustomTestStringConvertible {
  /// What leads there from the contacts.
  let keys: String
  /// What is drawn there last: when it has all it asked for, and in the last row.
  let texts: [String]

  var testDescription: String { keys }

  /// Places other than the contacts.
  static let all = [
    ProgramPlace(keys: "?", texts: ["Keys · contacts", "scroll"]),
    ProgramPlace(keys: "f", texts: ["8 shown", "Esc close"]),
    ProgramPlace(keys: ":", texts: ["issue key, address or command", "Tab complete"]),
    ProgramPlace(keys: "t", texts: ["4 parts", "q back"]),
    ProgramPlace(keys: "v", texts: ["Enter show"]),
    ProgramPlace(keys: "i", texts: ["of 62", "/ filter"]),
    ProgramPlace(keys: "/", texts: ["names, addresses, companies"]),
  ]
}
