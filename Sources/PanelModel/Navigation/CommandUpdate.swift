internal import ContactResolution
internal import TextTerminal

extension AppState {
  /// So many command lines can be brought back.
  private static let mostCommandLines = 50

  /// Opens the line for a key, an address or a command.
  mutating func openCommandPrompt(_ text: String = "") -> [Effect] {
    overlay = .command(CommandPrompt(text, completions: completions(of: text)))
    return []
  }

  /// Does what a key asked for on the command line; nil when it is not for that.
  mutating func performInCommandPrompt(_ action: Action) -> [Effect]? {
    guard case .command(var prompt) = overlay else { return nil }
    if action == .accept { return accept(prompt) }
    guard action == .nextMatch || action == .previousMatch else { return nil }
    move(&prompt, by: action == .nextMatch ? 1 : -1)
    overlay = .command(prompt)
    return []
  }

  /// Whether the command line would do it; nil when it is not for it.
  func canPerformInCommandPrompt(_ action: Action) -> Bool? {
    guard case .command(let prompt) = overlay else { return nil }
    if action == .accept { return !prompt.line.isEmpty }
    guard action == .nextMatch || action == .previousMatch else { return nil }
    return !prompt.completions.isEmpty
  }

  /// Edits what stands on the command line; a selected completion stands there, too.
  mutating func typeCommand(_ edit: (inout TextInput) -> Bool) -> [Effect] {
    guard case .command(let prompt) = overlay else { return [] }
    var line = prompt.line
    guard edit(&line) else { return [] }
    var edited = prompt
    let isSame = line.text == prompt.input.text
    edited.edit(line, completions: isSame ? nil : completions(of: line.text))
    overlay = .command(edited)
    return []
  }

  /// Whether the key closes an empty command line instead of deleting from it.
  func isCommandLineLeft(by key: Key) -> Bool {
    guard case .command(let prompt) = overlay, prompt.line.isEmpty else { return false }
    return key.code == .backspace || key == .control("h")
  }

  /// Selects another completion; on a line where nothing was typed, going up brings back the lines
  /// that were done.
  private func move(_ prompt: inout CommandPrompt, by step: Int) {
    let lines = navigation.commandLines
    let isRecalling = prompt.recalled != nil || prompt.input.isEmpty && step < 0
    guard isRecalling, prompt.choice == nil, !lines.isEmpty else {
      prompt.choose(by: step)
      return
    }
    let back = min((prompt.recalled ?? -1) - step, lines.count - 1)
    let text = back < 0 ? "" : lines[lines.count - 1 - back]
    prompt = CommandPrompt(text, completions: completions(of: text))
    prompt.recalled = back < 0 ? nil : back
  }

  private mutating func accept(_ prompt: CommandPrompt) -> [Effect] {
    var prompt = prompt
    if let chosen = prompt.chosen {
      prompt.put(chosen.isIncomplete ? chosen.text + " " : chosen.text)
      if chosen.isIncomplete {
        prompt.completions = completions(of: prompt.input.text)
        overlay = .command(prompt)
        return []
      }
    }
    guard !prompt.input.text.allSatisfy(\.isWhitespace) else {
      overlay = nil
      return []
    }
    do throws(CommandMistake) {
      let command = try command(in: prompt.input.text)
      overlay = nil
      remember(prompt.input.text)
      return perform(command)
    } catch {
      prompt.mistake = error
      overlay = .command(prompt)
      return []
    }
  }

  private mutating func remember(_ line: String) {
    navigation.commandLines.removeAll { $0 == line }
    navigation.commandLines.append(line)
    if navigation.commandLines.count > Self.mostCommandLines {
      navigation.commandLines.removeFirst()
    }
  }
}

extension CommandPrompt {
  /// Takes an edited line, and what it can be completed to unless that is as it was.
  fileprivate mutating func edit(_ line: TextInput, completions: [CommandCompletion]?) {
    put("")
    input = line
    if let completions {
      self.completions = completions
      recalled = nil
    }
  }
}
