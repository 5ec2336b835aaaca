extension TokenSource {
  /// The source that a command typed by a person is: words as in a configuration file.
  ///
  /// Nil when the text is no command.
  public init?(typedCommand text: String) {
    do throws(CommandWords.Problem) {
      let words = try CommandWords.split(text)
      guard let first = words.first, !first.isEmpty else { return nil }
      self.init(.command(words), setting: "token_command", origin: .option(first))
    } catch {
      return nil
    }
  }
}
