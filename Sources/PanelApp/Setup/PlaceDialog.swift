internal import ContactResolution
internal import Settings

/// The part of setup that settles where new tokens are kept.
struct PlaceDialog {
  let console: SetupConsole
  let services: SetupServices
  let target: SetupTarget

  private enum Choice {
    case keyring
    case file
    case command
  }

  /// Asks where the tokens are to be kept; asks nothing when there are none.
  func deposits(_ tokens: [NewToken]) throws(CommandFailure) -> [TokenDeposit] {
    guard !tokens.isEmpty else { return [] }
    console.title(tokens.count == 1 ? "Where to keep the token" : "Where to keep the tokens")
    let choices: [Choice] = (services.hasKeyring() ? [.keyring] : []) + [.file, .command]
    for (index, choice) in choices.enumerated() {
      console.say(words(choice, tokens), mark: "  \(index + 1)  ")
    }
    let standard = choices.firstIndex(where: { isPresent($0, tokens) }) ?? 0
    while true {
      let question = "Your choice"
      guard let answer = console.ask(question, default: String(standard + 1)) else {
        throw .noAnswer(question)
      }
      guard let number = Int(answer), choices.indices.contains(number - 1) else {
        console.say("Please answer with a number from 1 to \(choices.count).")
        continue
      }
      if let deposits = try deposits(tokens, choices[number - 1]) { return deposits }
    }
  }

  /// Nil when the person wants to choose again.
  private func deposits(
    _ tokens: [NewToken],
    _ choice: Choice
  ) throws(CommandFailure) -> [TokenDeposit]? {
    var deposits: [TokenDeposit] = []
    for token in tokens {
      var deposit = TokenDeposit(owner: token.owner, secret: token.secret, place: .keyring)
      switch choice {
      case .keyring: break
      case .file: deposit.place = .file(file(for: token).written)
      case .command:
        guard let (command, secret) = try command(for: token) else { return nil }
        deposit.place = .command(command)
        deposit.secret = secret
      }
      deposits.append(deposit)
    }
    return deposits
  }

  private func words(_ choice: Choice, _ tokens: [NewToken]) -> String {
    switch choice {
    case .keyring: return "the desktop keyring"
    case .file:
      let files = tokens.map { target.shown(file(for: $0).path) }.joined(separator: ", ")
      return "a file that only you can read: \(files)"
    case .command:
      return "a command of your own that prints it, such as: pass show \(tokens[0].owner.word)"
    }
  }

  /// Where the token's file is or would be: the present one stays.
  private func file(for token: NewToken) -> (written: String, path: String) {
    if case .file(let path)? = token.source?.kind { return (path, path) }
    let name = target.tokenFile(token.owner)
    return (name, target.absolute(name))
  }

  private func isPresent(_ choice: Choice, _ tokens: [NewToken]) -> Bool {
    switch (choice, tokens[0].source?.kind) {
    case (.keyring, .keyring), (.file, .file), (.command, .command): true
    default: false
    }
  }

  /// The command, and the token it prints, which was proved; nil when the person wants to choose
  /// again.
  private func command(
    for token: NewToken
  ) throws(CommandFailure) -> (command: String, secret: Secret)? {
    console.say("Type back to choose again.")
    while true {
      let question = "Command for the token of \(token.owner.title)"
      guard let command = console.ask(question, default: token.source?.plainCommand) else {
        throw .noAnswer(question)
      }
      if command.isEmpty || command.lowercased() == "back" { return nil }
      switch services.tokenOfCommand(command) {
      case .failure(let problem): console.complain([problem.sentence])
      case .success(let secret):
        guard secret != token.secret, let complaint = token.complaint(secret) else {
          console.praise("The command prints a token that works.")
          return (command, secret)
        }
        console.complain(["The token that the command prints does not work.", complaint])
      }
    }
  }
}

extension TokenSource {
  /// The command as a person would type it; nil when the token comes from elsewhere, or when a word
  /// would have to be quoted.
  fileprivate var plainCommand: String? {
    guard case .command(let words) = kind else { return nil }
    let isPlain = words.allSatisfy { word in
      !word.isEmpty && !word.contains { $0.isWhitespace || "'\"\\".contains($0) }
    }
    return isPlain ? words.joined(separator: " ") : nil
  }
}
