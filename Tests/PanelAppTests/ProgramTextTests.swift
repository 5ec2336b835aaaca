import CProgramMemory
import Foundation
import TestSupport
import Testing

@Suite(.enabled(if: !Sanitizer.isPresent, "A sanitizer keeps all text in use."))
struct ProgramTextTests {
  /// Kibibytes of the program's and its libraries' text that are resident.
  private func residentText() throws -> Int {
    let maps = try String(contentsOfFile: "/proc/self/smaps", encoding: .utf8)
    var total = 0
    var isText = false
    for line in maps.split(separator: "\n") {
      let words = line.split(separator: " ", omittingEmptySubsequences: true)
      if words.count >= 6, words[1].count == 4 {
        isText = words[1] == "r-xp" && words[5].hasPrefix("/")
      } else if isText, words.count == 3, words[0] == "Rss:" {
        total += Int(words[1]) ?? 0
      }
    }
    return total
  }

  @Test func `text that only starting needed is given back, and comes back when it is used`() throws
  {
    // Other tests, which run meanwhile, bring some of it back at once: one time of a few will do.
    let gains = try (0..<5).map { _ in
      let before = try residentText()
      program_text_release()
      return try before - residentText()
    }

    #expect(gains.contains { $0 > 0 })
    #expect(try residentText() > 0)
  }
}
