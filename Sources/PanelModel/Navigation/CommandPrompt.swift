/// The line on which an issue's key, an address or a command is typed.
public struct CommandPrompt: Sendable, Equatable {
  /// What was typed.
  public var input: TextInput
  /// Which of the offered completions is selected; nil for none.
  public var choice: Int?
  /// What is wrong with what was typed, in a sentence; nil before it was tried.
  public var mistake: String?

  /// Makes a prompt; an empty one by default.
  public init(_ text: String = "") {
    input = TextInput(text)
    choice = nil
    mistake = nil
  }
}
