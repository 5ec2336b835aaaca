internal import TextTerminal

/// A dialog by lines: with a person at a terminal, with a pipe, or with a test's script.
struct SetupConsole {
  /// How wide the other side's lines are at present.
  var columns: () -> Int
  /// Shows a text as it is.
  var write: (String) -> Void
  /// Shows the prompt and takes a line without its end; nil when there are no more.
  var read: (_ prompt: String, _ isHidden: Bool) -> String?
  /// Whether somebody is there who can try again and type what must not be seen.
  var isTerminal: Bool

  /// Lines are not made longer than this: long ones are hard to read.
  private static let widest = 80
  /// Room for an answer behind its question.
  private static let room = 12

  /// Shows paragraphs, each wrapped between words and begun with the mark; its further lines are
  /// indented as far.
  func say(_ paragraphs: String..., mark: String = "") {
    say(paragraphs, mark: mark)
  }

  /// Shows paragraphs like the other one.
  func say(_ paragraphs: [String], mark: String = "") {
    let width = TextWidth.columns(of: mark)
    let indent = String(repeating: " ", count: width)
    for paragraph in paragraphs {
      // An address that is broken into lines could not be copied.
      guard !Self.isAddress(paragraph) else {
        write(mark + DisplayText.safe(paragraph) + "\n")
        continue
      }
      let lines = TextWrap.lines(DisplayText.safe(paragraph), columns: limit - width)
      for (index, line) in lines.enumerated() {
        write((index == 0 ? mark : indent) + line + "\n")
      }
    }
  }

  /// Shows an empty line and a heading.
  func title(_ text: String) {
    write("\n")
    say(text)
  }

  /// Says that something was proved.
  func praise(_ text: String) { say(text, mark: "  ok    ") }

  /// Says that something is worth a look.
  func warn(_ text: String) { say(text, mark: "  warn  ") }

  /// Says that something did not work, and what to do.
  func complain(_ sentences: [String?]) {
    say(sentences.compactMap(\.self).joined(separator: " "), mark: "  fail  ")
  }

  /// The answer to a question, without blanks around it; nil when there is none to be had.
  ///
  /// An empty one is the default, which is shown in brackets, or empty without a default.
  func ask(_ question: String, default standard: String? = nil) -> String? {
    let shown = standard.flatMap { $0.isEmpty ? nil : " [\($0)]" } ?? ""
    let prompt = prompt(question + shown)
    guard let line = read(prompt, false) else { return isTerminal ? nil : standard }
    let answer = Self.trimmed(line)
    return answer.isEmpty ? standard ?? "" : answer
  }

  /// What was typed without being shown, without blanks around it.
  func askHidden(_ question: String) -> String? {
    read(prompt(question), true).map(Self.trimmed)
  }

  /// Whether the answer is yes; nil when there is no answer to be had.
  func confirm(_ question: String, default standard: Bool) -> Bool? {
    while true {
      let choices = standard ? "Y/n" : "y/N"
      let answer = read(prompt("\(question) [\(choices)]"), false).map(Self.trimmed)
      switch answer?.lowercased() {
      case nil: return isTerminal ? nil : standard
      case "": return standard
      case "y", "yes": return true
      case "n", "no": return false
      default: say("Please answer y or n.")
      }
    }
  }

  private var limit: Int { max(20, min(Self.widest, columns()) - 1) }

  /// The question with a colon, or on lines of its own when an answer has no room behind it.
  private func prompt(_ question: String) -> String {
    let question = DisplayText.safe(question)
    guard TextWidth.columns(of: question) + 2 > limit - Self.room else { return question + ": " }
    say(question)
    return "> "
  }

  private static func isAddress(_ paragraph: String) -> Bool {
    let text = trimmed(paragraph)
    return text.hasPrefix("https://") && !text.contains(" ")
  }

  private static func trimmed(_ text: String) -> String {
    var rest = text[...]
    while rest.first?.isWhitespace == true { rest = rest.dropFirst() }
    while rest.last?.isWhitespace == true { rest = rest.dropLast() }
    return String(rest)
  }
}
