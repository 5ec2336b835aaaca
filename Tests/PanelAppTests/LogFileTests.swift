import Logging
import TestSupport
import Testing

@testable import PanelApp

@Suite struct LogFileTests {
  @Test func `what is logged is a printable line each`() throws {
    let folder = try ScratchFolder()
    let log = try LogFile.logger(at: folder.path + "/log")

    for hostile in HostileText.all { log.info("\(hostile.text)") }

    let lines = String(decoding: try folder.bytes(of: "log"), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == HostileText.all.count + 1)
    for line in lines {
      #expect(line.unicodeScalars.allSatisfy(SurfaceFlaws.isPrintable))
    }
  }
}
