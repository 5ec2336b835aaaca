import Glibc
import Testing

@testable import PanelApp

@Suite struct LineInputTests {
  @Test func `a line without an end is given up, and nothing behind it is taken`() throws {
    var name = Array("/tmp/intercom-panel-XXXXXX".utf8CString)
    let descriptor = unsafe mkstemp(&name)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    unsafe unlink(&name)
    let text = Array(repeating: UInt8(ascii: "a"), count: 70_000) + Array("\nnext\n".utf8)
    try #require(unsafe write(descriptor, text, text.count) == text.count)
    try #require(lseek(descriptor, 0, SEEK_SET) == 0)
    let input = LineInput(descriptor: descriptor)

    #expect(input.line(prompt: "", isHidden: false) == nil)
    #expect(input.line(prompt: "", isHidden: false) == nil)
  }
}
