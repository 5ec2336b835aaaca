import CProgramText
import Foundation
import Testing

@Suite struct ProgramTextTests {
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
    let before = try residentText()
    program_text_release()
    let after = try residentText()

    // What runs meanwhile, such as other tests, has come back already.
    #expect(after < before)
    #expect(after > 0)
  }
}
