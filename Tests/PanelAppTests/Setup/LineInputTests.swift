import Glibc
import Testing

@testable import PanelApp

@Suite struct LineInputTests {
  @Test func `a line without an end is given up, and nothing behind it is taken`() throws {
    var pipe: [Int32] = [0, 0]
    try #require(unsafe Glibc.pipe(&pipe) == 0)
    defer { for end in pipe { close(end) } }
    // A pipe holds 64 KiB at first; all has to be in it before anybody reads.
    try #require(fcntl(pipe[1], F_SETPIPE_SZ, 131_072) >= 0)
    let text = Array(repeating: UInt8(ascii: "a"), count: 70_000) + Array("\nnext\n".utf8)
    try #require(unsafe write(pipe[1], text, text.count) == text.count)
    let input = LineInput(descriptor: pipe[0])

    #expect(input.line(prompt: "", isHidden: false) == nil)
    #expect(input.line(prompt: "", isHidden: false) == nil)
  }
}
