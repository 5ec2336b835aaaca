import TerminalEmulator
import Testing

extension EndToEndTests {
  /// Colours of red, green and blue, where a description of the terminal has them.
  @Suite struct TrueColorTests {
    private let services: SampleServices
    private let home: TestFolder

    init() throws {
      services = try SampleServices.shared()
      home = try TestFolder()
    }

    @Test(arguments: [("xterm-256color", "truecolor", true), ("xterm-256color", nil, false)])
    func `a theme's own colours are sent as they are where the terminal has them`(
      _ type: String,
      _ promise: String?,
      _ isExact: Bool
    ) async throws {
      try await describeTerminal()
      let theme = """

        [look]
        theme = "mine"

        [theme.mine]
        base = "dark"
        summary = "bold #ff8800"
        """
      let path = try home.write(services.configuration + theme, to: "config.toml")

      let panel = try services.open(
        "DEMO-1",
        size: GridSize(columns: 120, rows: 40),
        changing: [
          "INTERCOM_PANEL_CONFIG": path, "TERM": type, "COLORTERM": promise,
          "TERMINFO_DIRS": home.path + "/terminfo:/etc/terminfo:/lib/terminfo:/usr/share/terminfo",
        ]
      )
      try await panel.wait(forAll: "Checkout fails for EU cards", "3 contacts")

      let exact = SentOutput(panel.screen.output).controlSequences.contains {
        $0.contains("38:2::255:136:0")
      }
      #expect(exact == isExact)
      #expect(try await panel.quit() == .exited(0))
      #expect(panel.screen.isGivenBack)
    }

    /// Puts a description with three numbers a colour where the program finds it.
    private func describeTerminal() async throws {
      let color = #"%?%p1%{8}%<%t"#
      let numbers =
        #"%p1%{65536}%/%d\:%p1%{256}%/%{255}%&%d\:%p1%{255}%&%d%;m"#
      let description = """
        xterm-direct|a terminal with red, green and blue,
        \tRGB, colors#0x1000000, pairs#0x7FFF,
        \tsetab=\\E[\(color)4%p1%d%e48\\:2\\:\\:\(numbers),
        \tsetaf=\\E[\(color)3%p1%d%e38\\:2\\:\\:\(numbers),
        \tuse=xterm,

        """
      let source = try home.write(description, to: "direct.ti")
      let compiler = try PtyProgram(
        "/usr/bin/tic",
        arguments: ["-x", "-o", home.path + "/terminfo", source],
        environment: CleanEnvironment.variables(home: home)
      )
      try #require(try await compiler.end() == .exited(0))
    }
  }
}
