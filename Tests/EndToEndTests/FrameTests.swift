import Glibc
import TerminalEmulator
import TestSupport
import Testing

extension EndToEndTests {
  /// How frames go to the terminal.
  @Suite(.enabled(if: FileFaults.isPossible, "A sanitizer stands in the library's place."))
  struct FrameTests {
    private let services: SampleServices
    private let faults: FileFaults

    init() throws {
      services = try SampleServices.shared()
      faults = try FileFaults(library: BuiltProduct.path("libCFileFaults.so"), folder: "/dev/pts")
    }

    @Test(
      arguments: [FileFaults.Act.half, .failure(EINTR), .failure(EAGAIN)],
      [2, 5, 8, 9, 10, 11]
    )
    func `a terminal that takes a frame in parts shows all of it`(
      _ act: FileFaults.Act,
      _ call: Int
    ) async throws {
      let usual = try await services.openSettled()
      let rows = try await usual.picture()

      let changes = faults.changes(act, at: call)
      let panel = try await services.openSettled(changing: changes)

      try await panel.wait(for: "all rows") { $0.timelessRows == rows }
      #expect(faults.calls.count > call)
      #expect(try await panel.quit() == .exited(0))
      try panel.expectGivenBack()
    }

    @Test(arguments: [0, 1, 100])
    func `a limit of what files may hold takes nothing from the screen`(_ blocks: Int) async throws
    {
      let usual = try await services.openSettled()
      let rows = try await usual.picture()

      let panel = try services.open(
        "DEMO-1",
        script: "ulimit -f \(blocks); exec \"$0\" \"$@\""
      )

      try await panel.wait(for: "all rows") { $0.timelessRows == rows }
      #expect(try await panel.quit() == .exited(0))
    }
  }
}
