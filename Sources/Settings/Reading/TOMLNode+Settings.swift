import ContactResolution

/// The forms a setting's value can have, each read with the sentence that says what was expected.
extension TOMLNode {
  typealias Problem = ConfigurationMistake.Problem

  /// A text with something in it, without blanks around it.
  func text(_ expected: String) throws(Problem) -> String {
    guard case .string(let written) = self else { throw unexpected(expected) }
    let text = TextLine.trimmed(written)
    guard !text.isEmpty else { throw unexpected(expected) }
    return text
  }

  /// One of the words of an enumeration; numbers stand for words of digits.
  func word<Word: RawRepresentable<String> & CaseIterable>(
    of words: Word.Type
  ) throws(Problem) -> Word {
    let written: String? =
      switch self {
      case .string(let text): text
      case .integer(let number): String(number)
      case .number, .boolean, .moment, .array, .table: nil
      }
    guard let word = written.flatMap({ Word(rawValue: $0) }) else {
      let accepted = words.allCases.map { TOMLWriter.quoted($0.rawValue) }
      throw .notAccepted(value: shown, accepted: accepted)
    }
    return word
  }

  /// True or false.
  func truth() throws(Problem) -> Bool {
    guard case .boolean(let truth) = self else {
      throw .notAccepted(value: shown, accepted: ["true", "false"])
    }
    return truth
  }

  /// Names of fields, each once.
  func fields() throws(Problem) -> [VisibleField] {
    let expected = #"a list of attribute names, such as ["email", "plan"]"#
    guard case .array(let elements) = self else { throw unexpected(expected) }
    var fields: [VisibleField] = []
    for element in elements {
      let field = VisibleField(try element.text("the name of an attribute"))
      if !fields.contains(field) {
        fields.append(field)
      }
    }
    return fields
  }

  /// A command: one text with blanks between its words, or a list of words.
  ///
  /// With `isHidden` the mistake does not show it: a command that prints a token may contain what
  /// is nobody's business.
  func command(like example: [String], isHidden: Bool) throws(Problem) -> [String] {
    let shownExample =
      "\(TOMLWriter.quoted(example.joined(separator: " "))) or "
      + TOMLWriter.text(.array(example.map { .string($0) }))
    func problem(_ detail: String) -> Problem {
      isHidden
        ? .unusable(reason: "is not a command, such as \(shownExample)\(detail)")
        : unexpected("a command, such as \(shownExample)\(detail)")
    }
    let words: [String]
    switch self {
    case .string(let text):
      do throws(CommandWords.Problem) {
        words = try CommandWords.split(text)
      } catch {
        throw problem(": \(error.words)")
      }
    case .array(let elements):
      words = elements.compactMap { element in
        guard case .string(let word) = element else { return nil }
        return word
      }
      guard words.count == elements.count else { throw problem("") }
    case .integer, .number, .boolean, .moment, .table: throw problem("")
    }
    guard let first = words.first, !first.isEmpty else { throw problem("") }
    return words
  }

  /// The value as a mistake shows it: TOML on one line, long ones cut.
  var shown: String {
    let text = TOMLWriter.text(self)
    return text.count <= 80 ? text : text.prefix(79) + "…"
  }

  func unexpected(_ expected: String) -> Problem {
    .unexpected(value: shown, expected: expected)
  }
}
