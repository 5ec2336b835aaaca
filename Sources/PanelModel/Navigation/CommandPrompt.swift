/// The line on which an issue's key, an address or a command is typed.
public struct CommandPrompt: Sendable, Equatable {
  /// What was typed.
  public var input: TextInput
  /// What it can be completed to, the best first.
  public var completions: [CommandCompletion]
  /// The index of the completion that is selected; nil for none.
  public private(set) var choice: Int?
  /// What is wrong with what was typed; nil before it was tried.
  public var mistake: CommandMistake?
  /// How many lines back in the lines that were done the present one is; nil when it is typed.
  var recalled: Int?

  /// Makes a prompt; an empty one by default.
  public init(_ text: String = "", completions: [CommandCompletion] = []) {
    input = TextInput(text)
    self.completions = completions
    choice = nil
    mistake = nil
    recalled = nil
  }

  /// The completion that is selected; nil when none is.
  public var chosen: CommandCompletion? {
    choice.flatMap { completions.indices.contains($0) ? completions[$0] : nil }
  }

  /// What stands on the line: the selected completion, else what was typed.
  public var line: TextInput { chosen.map { TextInput($0.text) } ?? input }

  /// Selects the next completion or the one before; beyond the ends what was typed comes back.
  mutating func choose(by step: Int) {
    guard !completions.isEmpty else { return }
    let places = completions.count + 1
    let next = ((choice ?? completions.count) + step + places) % places
    choice = next == completions.count ? nil : next
    mistake = nil
  }

  /// Puts the text on the line, with the cursor behind it.
  mutating func put(_ text: String) {
    input = TextInput(text)
    choice = nil
    mistake = nil
  }
}
