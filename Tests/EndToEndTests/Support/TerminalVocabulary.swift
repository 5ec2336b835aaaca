import TerminalEmulator
import Testing

/// Every sequence that may be sent to a terminal of a type: those of its installed description that
/// ncurses draws with, and the modes that are the program's own.
struct TerminalVocabulary {
  private let sequences: Set<[UInt8]>
  private let longest: Int

  /// Bytes that move the cursor and have no letter.
  private static let movements: Set<UInt8> = [0x08, 0x0A, 0x0D]
  /// Bracketed paste and the mouse.
  private static let ownModes = [2_004, 1_000, 1_002, 1_006].flatMap { mode in
    ["\u{1B}[?\(mode)h", "\u{1B}[?\(mode)l"]
  }
  /// The terminal's own colours, which ncurses knows by the description's flag `AX`.
  private static let standardColors = ["\u{1B}[39m", "\u{1B}[49m"]
  /// The choice of the usual letters.
  private static let letters = "\u{1B}(B"

  /// Asks for the description by `tput`, which fills in every row, column, count and colour.
  init(type: String, size: GridSize) async throws {
    // No sequence rings the bell, so it parts them.
    let known = try await Self.capabilities(of: type)
    let questions = Self.questions(size).filter { known.contains($0.prefix { $0 != " " }) }
    let run = try await ProgramRun(
      "/usr/bin/tput",
      arguments: ["-T", type, "-S"],
      environment: ["PATH": "/usr/bin:/bin"],
      input: questions.map { $0 + "\nbel\n" }.joined()
    )
    var sequences = Set((Self.ownModes + Self.standardColors).map { Array($0.utf8) })
    for answer in run.output.utf8.split(separator: 7) {
      var bytes = Array(answer)
      // tput also forgets what was scrolled away, which ncurses does not.
      if bytes.count > 4, bytes.suffix(4) == Array("\u{1B}[3J".utf8)[...] { bytes.removeLast(4) }
      sequences.insert(bytes)
      // The program chooses the usual letters once, not with every look.
      if bytes.starts(with: Self.letters.utf8) {
        sequences.insert(Array(bytes.dropFirst(Self.letters.utf8.count)))
      }
    }
    sequences.insert(Array(Self.letters.utf8))
    sequences.remove([])
    self.sequences = sequences
    longest = sequences.map(\.count).max() ?? 0
    try #require(sequences.count > size.rows * size.columns, "tput answers.")
  }

  /// The names that the description has; `tput` gives up at any other.
  private static func capabilities(of type: String) async throws -> Set<Substring> {
    let run = try await ProgramRun(
      "/usr/bin/infocmp",
      arguments: ["-1", type],
      environment: ["PATH": "/usr/bin:/bin"]
    )
    return Set(
      run.output.split(separator: "\n").map { line in
        line.drop { $0 == "\t" }.prefix { $0 != "=" }
      }
    )
  }

  /// What was sent that is neither printable text nor of the vocabulary, each once.
  func strangers(in bytes: [UInt8]) -> Set<String> {
    var strangers: Set<String> = []
    var text: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if let count = sequence(at: index, in: bytes) {
        index += count
        continue
      }
      if bytes[index] < 0x20, !Self.movements.contains(bytes[index]) {
        strangers.insert(Self.name(bytes[index...].prefix(12)))
      } else if bytes[index] >= 0x20 {
        text.append(bytes[index])
      }
      index += 1
    }
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars
    where !Self.isPrintable(scalar) {
      strangers.insert("U+" + String(scalar.value, radix: 16))
    }
    return strangers
  }

  private func sequence(at index: Int, in bytes: [UInt8]) -> Int? {
    guard bytes[index] == 0x1B else { return nil }
    let end = min(longest, bytes.count - index)
    return stride(from: end, through: 1, by: -1).first { count in
      sequences.contains(Array(bytes[index..<index + count]))
    }
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .lineSeparator, .paragraphSeparator, .unassigned: false
    default: true
    }
  }

  private static func name(_ bytes: ArraySlice<UInt8>) -> String {
    bytes.map { $0 == 0x1B ? "ESC" : String(UnicodeScalar($0)) }.joined(separator: " ")
  }

  private static func questions(_ size: GridSize) -> [String] {
    let plain = [
      "smcup", "rmcup", "civis", "cnorm", "smkx", "rmkx", "sgr0", "bold", "dim", "sitm", "ritm",
      "smul", "rmul", "rev", "smso", "rmso", "op", "el", "el1", "ed", "clear", "home", "ind", "ri",
      "smm", "rmm", "smir", "rmir", "smam", "rmam", "enacs", "cuf1", "cuu1", "il1", "dl1", "dch1",
      "sc", "rc",
    ]
    let rows = 0..<size.rows
    let columns = 0..<size.columns
    let counts = 1...max(size.rows, size.columns)
    var questions = plain
    for row in rows {
      questions.append("vpa \(row)")
      questions += columns.map { "cup \(row) \($0)" }
      questions += rows.map { "csr \(row) \($0)" }
    }
    questions += columns.map { "hpa \($0)" }
    for name in ["cuf", "cub", "cuu", "cud", "ech", "dch", "ich", "il", "dl", "indn", "rin"] {
      questions += counts.map { "\(name) \($0)" }
    }
    for color in 0..<256 { questions += ["setaf \(color)", "setab \(color)"] }
    for bits in 0..<16 {
      let on = (0..<4).map { bits >> $0 & 1 }
      questions.append("sgr 0 \(on[0]) \(on[1]) 0 \(on[2]) \(on[3]) 0 0 0")
    }
    return questions
  }
}
