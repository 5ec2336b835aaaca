import Testing

@testable import Settings

@Suite
struct DamagedConfigurationTests {
  private let text = """
    [jira]
    site = "https://acme.atlassian.net"
    token_command = ["pass", 'show']
    [panel]
    user_fields = ["email", "plan"] # comment
    look.colors = 16
    [[issues.view]]
    name = \"\"\"Mine\"\"\"
    jql = '''a = 1'''
    [profile."work place".intercom]
    region = "eu"
    """

  @Test(arguments: 1...300)
  func `whatever happens to a file, it is read or told`(seed: Int) throws {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let pieces = [
      "[", "]", "\"", "'", "=", "\n", ".", "{", "}", "#", "\\", "\u{0}", "\\u0000", "é", ",",
      "\"\"\"", "[[", "1", " ", "\r", "jira", "profile",
    ]
    var characters = Array(text)
    for _ in 0..<Int.random(in: 1...6, using: &numbers) {
      let place = Int.random(in: 0...characters.count, using: &numbers)
      let end = min(characters.count, place + Int.random(in: 0...4, using: &numbers))
      let piece = pieces.randomElement(using: &numbers) ?? ""
      characters.replaceSubrange(place..<end, with: Array(piece))
    }

    let read = try reading(
      String(characters),
      options: SettingsOptions(profile: seed % 2 == 0 ? "work place" : nil)
    )

    for mistake in read.mistakes where mistake.key != nil {
      guard case .file(_, let line?, let column?) = mistake.origin else {
        Issue.record("\(mistake) has no place")
        continue
      }
      #expect(line >= 1 && column >= 1 && line <= 60)
    }
    #expect(!read.configuration.views.isEmpty)
  }
}

/// The same numbers for the same seed, each time.
///
/// Source: SplitMix64 by Sebastiano Vigna.
private struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var number = state
    number = (number ^ (number >> 30)) &* 0xBF58_476D_1CE4_E5B9
    number = (number ^ (number >> 27)) &* 0x94D0_49BB_1331_11EB
    return number ^ (number >> 31)
  }
}
