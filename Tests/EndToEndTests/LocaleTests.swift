import TerminalEmulator
import TestSupport
import Testing

extension EndToEndTests {
  /// What the environment says of language and letters, or does not say.
  @Suite struct LocaleTests {
    private let services: SampleServices

    init() throws {
      services = try SampleServices.shared()
    }

    static let locales: [[String: String?]] = [
      ["LANG": nil], ["LANG": ""], ["LANG": "C"], ["LANG": "POSIX"], ["LANG": "xx_XX.UTF-8"],
      ["LANG": "de_DE.ISO-8859-1"], ["LANG": "C", "LC_ALL": "no such locale"],
      ["LANG": "C.UTF-8", "LC_CTYPE": "C"], ["LC_ALL": "../../etc/passwd"],
    ]

    @Test(arguments: locales)
    func `the panel shows the same letters in every locale`(
      _ locale: [String: String?]
    ) async throws {
      let panel = try await services.openSettled(changing: locale)
      let usual = try await services.openSettled()

      let rows = try await usual.picture()
      try await panel.wait(for: "the usual rows") { $0.timelessRows == rows }
      panel.send(.down)
      try await panel.wait(forSelected: "LEAD")
      #expect(try await panel.quit() == .exited(0))
      try panel.expectGivenBack()
    }

    @Test(.enabled(if: !Sanitizer.isPresent, "A sanitizer needs variables of its own."))
    func `a terminal's type is all of the environment that is needed`() async throws {
      let panel = try PtyProgram(
        BuiltProduct.path("intercom-panel"),
        arguments: ["--config", services.configurationPath, "--no-cache", "DEMO-1"],
        environment: ["TERM": "xterm"],
        size: GridSize(columns: 120, rows: 40)
      )

      try await panel.wait(forAll: "Checkout fails for EU cards", "▸ Ryan Lee", "“Card declined")

      #expect(try await panel.quit() == .exited(0))
      try panel.expectGivenBack()
    }
  }
}
