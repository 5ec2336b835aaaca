/// A reader of what others wrote, and what has to hold whatever it reads.
struct FuzzTarget: Sendable {
  /// The name of the target, of its corpus and of what the script is asked for.
  let name: String
  /// Reads an input and checks the rules.
  let check: @MainActor @Sendable ([UInt8]) throws(BrokenRule) -> Void

  /// Every target, each once.
  static let all: [FuzzTarget] = [
    FuzzTarget(name: "links", check: LinkRules.check),
    FuzzTarget(name: "addresses", check: AddressRules.check),
    FuzzTarget(name: "adf", check: DocumentRules.check),
    FuzzTarget(name: "wiki", check: WikiRules.check),
    FuzzTarget(name: "html", check: MessageRules.check),
    FuzzTarget(name: "toml", check: ConfigurationRules.check),
    FuzzTarget(name: "cache", check: AnswerFileRules.check),
    FuzzTarget(name: "keys", check: KeyRules.check),
    FuzzTarget(name: "json", check: JSONRules.check),
    FuzzTarget(name: "fields", check: FieldRules.check),
    FuzzTarget(name: "jql", check: QueryRules.check),
    FuzzTarget(name: "text", check: DisplayRules.check),
  ]

  /// The target of the name; nil when there is none.
  static func named(_ name: String) -> FuzzTarget? { all.first { $0.name == name } }
}
