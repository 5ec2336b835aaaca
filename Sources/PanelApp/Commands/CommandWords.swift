/// The words of a command line, before they are parsed.
enum CommandWords {
  private static let valueOptions: Set<String> = [
    "--config", "--profile", "--source", "--site", "--log", "--connection",
  ]

  private static let flags: Set<String> = ["--no-cache"]

  /// The words with the command's name first, so that settings may stand before it as well.
  ///
  /// `--config FILE contacts KEY` becomes `contacts --config FILE KEY`. Words in which no command
  /// follows the settings stay as they are: the first other word is then an issue.
  static func commandFirst(_ words: [String], commands: Set<String>) -> [String] {
    var index = 0
    while index < words.count, isSetting(words[index]) {
      index += words[index].contains("=") || flags.contains(words[index]) ? 1 : 2
    }
    guard index > 0, index < words.count, commands.contains(words[index]) else { return words }
    return [words[index]] + words[..<index] + words[(index + 1)...]
  }

  private static func isSetting(_ word: String) -> Bool {
    flags.contains(word) || valueOptions.contains(String(word.prefix { $0 != "=" }))
  }
}
