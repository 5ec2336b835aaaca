import Glibc
import TerminalEmulator
import Testing

/// The emulator that all tests of whole programs rely on.
@Suite(.timeLimit(.minutes(10)))
struct PtyProgramTests {
  private static let environment = ["PATH": "/usr/bin:/bin", "TERM": "xterm", "GREETING": "hello"]

  private func shell(
    _ script: String,
    size: GridSize = .usual,
    underShell: Bool = false
  ) throws -> PtyProgram {
    try PtyProgram(
      "/bin/sh",
      arguments: ["-c", script],
      environment: Self.environment,
      size: size,
      underShell: underShell
    )
  }

  @Test func `a program gets its environment, its terminal and its size`() async throws {
    let size = GridSize(columns: 100, rows: 30)
    let program = try shell("echo $GREETING; tty; stty size", size: size)

    let end = try await program.end()

    #expect(end == .exited(0))
    #expect(program.screen.lines[0] == "hello")
    #expect(program.screen.lines[1].hasPrefix("/dev/pts/"))
    #expect(program.screen.lines[2] == "30 100")
  }

  @Test func `typed text arrives and is echoed`() async throws {
    let program = try shell("read line; echo \"got $line\"; exit 3")

    program.send("some words\n")
    try await program.wait(for: "got some words")

    #expect(try await program.end() == .exited(3))
    #expect(program.screen.lines[0] == "some words")
  }

  @Test func `a resize reaches the program by signal`() async throws {
    let program = try shell("trap 'stty size; exit' WINCH; echo ready; while :; do read l; done")
    try await program.wait(for: "ready")

    program.terminal.resize(GridSize(columns: 33, rows: 11))

    try await program.wait(for: "11 33")
  }

  @Test(arguments: [SIGTERM, SIGKILL])
  func `a program ended by a signal is told from one that exits`(_ signal: Int32) async throws {
    let program = try shell("echo ready; exec cat")
    try await program.wait(for: "ready")

    program.send(signal: signal)

    #expect(try await program.end() == .signaled(signal))
  }

  @Test func `a stopped program is seen and goes on`() async throws {
    let program = try shell("echo ready; exec cat")
    try await program.wait(for: "ready")

    program.send(signal: SIGSTOP)
    try await program.waitUntilStopped()
    program.send(signal: SIGCONT)
    program.send("more\n")

    try await program.wait(for: "the echo and the answer") { $0.lines[1...2] == ["more", "more"] }
    try await program.waitUntilContinued()
  }

  @Test func `Ctrl-Z under a shell stops the program until a line is typed`() async throws {
    let program = try shell("echo ready; read line; echo got $line", underShell: true)
    try await program.wait(for: "ready")

    program.send(.control("z"))
    try await program.wait(for: "stopped 1")
    program.send("\n")
    program.send("on\n")

    try await program.wait(for: "got on")
    #expect(try await program.end() == .exited(0))
  }

  @Test func `a pulled plug hangs up`() async throws {
    let program = try shell("echo ready; exec cat")
    try await program.wait(for: "ready")

    program.terminal.hangUp()

    #expect(try await program.end() == .signaled(SIGHUP))
  }

  @Test func `colours, attributes, widths and modes can be read`() async throws {
    let script = #"printf '\033[?1049h\033[?25l\033[1;38;5;208;44mx\033[0m漢é\033[?2004h'"#
    let program = try shell(script)

    _ = try await program.end()

    let styled = try #require(program.terminal.cell(row: 0, column: 0))
    #expect(styled.text == "x" && styled.isBold)
    #expect(styled.foreground == .palette(208) && styled.background == .palette(4))
    let wide = try #require(program.terminal.cell(row: 0, column: 1))
    #expect(wide.text == "漢" && wide.columns == 2 && wide.foreground == .standard)
    #expect(program.screen.lines[0] == "x漢é")
    #expect(program.screen.isAlternateScreen && !program.screen.isCursorVisible)
    #expect(program.screen.isOn(mode: 2_004) == true && program.screen.isOn(mode: 1_000) == nil)
  }

  @Test func `the treatment of input can be compared`() async throws {
    let program = try shell(
      "stty raw -echo; echo ready; read l; stty sane; echo; echo done; read l"
    )
    let before = try PseudoTerminal().modes
    try await program.wait(for: "ready")

    #expect(!program.terminal.modes.isCanonical && !program.terminal.modes.echoes)
    program.send("\n")
    try await program.wait(for: "done")
    #expect(program.terminal.modes.isCanonical == before.isCanonical)
    #expect(program.terminal.modes.sendsSignals)
  }

  @Test func `waiting in vain says what the screen shows`() async throws {
    let program = try shell("echo something else; exec cat")
    try await program.wait(for: "something else")

    let failure = await #expect(throws: EmulatorFailure.self) {
      try await program.terminal.wait(for: "a miracle", patience: .milliseconds(20)) { _ in false }
    }

    #expect(failure?.description.contains("something else") == true)
    #expect(failure?.description.contains("a miracle") == true)
  }

  @Test func `a missing program is a failure`() {
    #expect(throws: EmulatorFailure.self) {
      try PtyProgram("/nowhere/program", environment: [:])
    }
  }

  @Test func `a program that is let go is killed and reaped`() async throws {
    let id = try await letGo()

    var tries = 0
    while kill(id, 0) == 0, tries < 10_000 {
      tries += 1
      await Task.yield()
    }

    #expect(kill(id, 0) == -1)
  }

  private func letGo() async throws -> Int32 {
    let program = try shell("trap '' HUP TERM; echo ready; while :; do read l; done")
    try await program.wait(for: "ready")
    return program.processID
  }
}
