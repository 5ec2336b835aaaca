import PanelBenchmark
import Testing

struct ProcTextTests {
  private static let status = """
    Name:\tintercom-panel
    VmRSS:\t   15872 kB
    Threads:\t3
    voluntary_ctxt_switches:\t12
    nonvoluntary_ctxt_switches:\t4
    """

  @Test func `memory is told in kB`() {
    #expect(ProcText.bytes(of: "VmRSS", in: Self.status) == 15_872 * 1_024)
    #expect(ProcText.bytes(of: "Pss", in: "Rss:  7 kB\nPss:                8168 kB\n") == 8_364_032)
  }

  @Test(arguments: ["VmHWM", "VmRS", "Name", ""])
  func `what is not told in kB counts for nothing`(name: String) {
    #expect(ProcText.bytes(of: name, in: Self.status) == nil)
  }

  @Test func `an entry is found by its whole name`() {
    #expect(ProcText.number(of: "voluntary_ctxt_switches", in: Self.status) == 12)
    #expect(ProcText.number(of: "nonvoluntary_ctxt_switches", in: Self.status) == 4)
    #expect(ProcText.number(of: "switches", in: Self.status) == nil)
  }

  @Test(arguments: ["intercom-panel", "a b) c", "((("])
  func `a process is read whatever its name`(name: String) throws {
    let text =
      "4242 (\(name)) S 17 4242 4242 34816 4242 4194304 900 0 0 0 11 5 2 1 20 0 3 0 99 0 0\n"

    let stat = try #require(ProcText.stat(text))

    #expect(stat.parent == 17)
    #expect(stat.ticks == 19)
  }

  @Test(arguments: ["", "4242 (x", "4242 (x) S 17 1 2"])
  func `a text that is cut off tells nothing`(text: String) {
    #expect(ProcText.stat(text) == nil)
  }

  @Test(arguments: [("123456 789 10\n", Int?.some(123_456)), ("", nil), ("x 1 2", nil)])
  func `the time a thread ran comes first`(text: String, nanoseconds: Int?) {
    #expect(ProcText.nanoseconds(ofSchedule: text) == nanoseconds)
  }
}
