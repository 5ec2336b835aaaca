/// The question for a reporter's address that Jira hides.
public struct AddressPrompt: Sendable, Equatable {
  /// What is typed.
  public var input: TextInput
  /// Whether the address is to be kept for that reporter.
  public var isKept: Bool

  /// Asks, with the address typed earlier, if any.
  public init(address: String = "", isKept: Bool = true) {
    input = TextInput(address)
    self.isKept = isKept
  }
}
