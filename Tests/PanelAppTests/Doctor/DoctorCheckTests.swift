import ContactResolution
import HTTPExchange
import Settings
import Testing
import TextTerminal

@testable import PanelApp

@Suite struct DoctorCheckTests {
  @Test(arguments: [
    (Size(columns: 80, rows: 24), [:], "ok", "xterm, 80×24, 256 colours"),
    (Size(columns: 39, rows: 24), [:], "warn", "xterm, 39×24, 256 colours"),
    (
      Size(columns: 40, rows: 10), ["NO_COLOR": "1"], "ok",
      "xterm, 40×10, no colours wanted (NO_COLOR)"
    ),
    (nil, [:], "warn", "xterm, but input or output is no terminal now"),
  ])
  func `a terminal is described and judged`(
    _ size: Size?,
    _ variables: [String: String],
    _ word: String,
    _ text: String
  ) {
    let check = TerminalCheck(
      environment: ProcessEnvironment(variables: variables.merging(["TERM": "xterm"]) { $1 }),
      size: size,
      colorCount: { _ in .success(256) }
    )

    #expect(check.findings().map(\.grade.word) == [word])
    #expect(check.findings().map(\.text) == [text])
  }

  @Test func `a terminal of an unknown type is a failure of this machine`() {
    let check = TerminalCheck(
      environment: ProcessEnvironment(variables: ["TERM": "dumb"]),
      size: Size(columns: 80, rows: 24),
      colorCount: { _ in .failure(CommandFailure(["It cannot."], status: .usage)) }
    )

    #expect(check.findings().map(\.grade) == [.fail(.configuration)])
    #expect(check.findings().map(\.remedy) == ["It cannot."])
  }

  @Test(arguments: [
    (["set-clipboard": "on"], "ok"), (["set-clipboard": "external"], "warn"),
    (["set-clipboard": "off", "allow-passthrough": "on"], "ok"),
    (["set-clipboard": "external", "allow-passthrough": "all"], "ok"),
    (["allow-passthrough": "off"], "warn"), ([:], "warn"),
  ])
  func `tmux has to pass on what is copied`(_ options: [String: String], _ word: String) {
    let environment = ProcessEnvironment(variables: ["TMUX": "/tmp/tmux"])
    let check = ClipboardCheck(
      clipboard: DesktopClipboard(command: nil, environment: environment) { _ in false },
      terminal: .auto,
      tmuxOption: { options[$0] }
    )

    #expect(check.findings().map(\.grade.word) == [word])
  }

  @Test(
    arguments: [
      (nil, ["DISPLAY": ":0"], CopyChoice.Terminal.auto, ["ok"], "copied text goes to xclip"),
      (nil, ["DISPLAY": ":0"], .always, ["ok", "ok"], "copied text goes to xclip"),
      (nil, [:], .auto, ["ok"], "copied text goes to the terminal (OSC 52)"),
      (nil, [:], .never, ["warn"], "copied text goes nowhere"),
      (["clip"], [:], .auto, ["warn"], "there is no program clip"),
    ] as [([String]?, [String: String], CopyChoice.Terminal, [String], String)]
  )
  func `copied text has to go somewhere`(
    _ command: [String]?,
    _ variables: [String: String],
    _ terminal: CopyChoice.Terminal,
    _ words: [String],
    _ text: String
  ) {
    let environment = ProcessEnvironment(variables: variables)
    let check = ClipboardCheck(
      clipboard: DesktopClipboard(command: command, environment: environment) { $0 == "xclip" },
      terminal: terminal,
      tmuxOption: { _ in nil }
    )

    #expect(check.findings().map(\.grade.word) == words)
    #expect(check.findings().first?.text.hasPrefix(text) == true)
  }

  @Test func `keys, roles and looks that mean nothing are found too`() throws {
    var configuration = Configuration()
    let origin = SettingOrigin.file("config.toml", line: 2, column: 1)
    configuration.keys = [KeyChoice(action: "refesh", keys: ["x"], origin: origin)]
    configuration.themes = [
      ThemeChoice(name: "dusk", looks: [.init(role: "txt", look: "red", origin: origin)])
    ]
    let sources = SettingsSources(environment: ["HOME": "/nowhere"])
    var reading = SettingsReader(sources).read()
    reading.configuration = configuration
    let check = ConfigurationCheck(reading: reading, mode: nil, repair: RepairCommand())

    let texts = check.findings().filter { $0.grade == .fail(.configuration) }.map(\.text)

    #expect(texts.map { $0.contains("refesh") || $0.contains("txt") } == [true, true])
  }

  @Test(arguments: [
    ("en_US.UTF-8", "UTF-8", "ok"), ("C", "ANSI_X3.4-1968", "warn"), ("xx_XX", nil, "warn"),
  ])
  func `a locale has to be in UTF-8`(_ name: String, _ set: String?, _ word: String) {
    let findings = LocaleCheck(name: name, characterSet: set).findings()

    #expect(findings.map(\.grade.word) == [word])
  }

  @Test(arguments: [true, false])
  func `a missing configuration is one finding, grave when it was named`(isNamed: Bool) {
    let options = SettingsOptions(configurationFile: isNamed ? "/nowhere/panel.toml" : nil)
    let sources = SettingsSources(environment: ["HOME": "/nowhere"], options: options)
    let check = ConfigurationCheck(
      reading: SettingsReader(sources).read(),
      mode: nil,
      repair: RepairCommand()
    )

    let findings = check.findings()

    #expect(findings.map(\.grade) == [isNamed ? .fail(.configuration) : .warn])
    #expect(findings[0].text.hasPrefix("there is no /nowhere/"))
    #expect(findings[0].remedy?.contains("setup") == true)
  }

  @Test(arguments: [
    (nil, [:], false, "no desktop here"), (nil, ["DISPLAY": ":0"], true, "links are opened by"),
    (nil, ["DISPLAY": ":0"], false, "there is no program xdg-open"),
    (["firefox"], [:], false, "there is no program firefox"),
    (nil, ["BROWSER": "lynx"], true, "links are opened by lynx"),
  ])
  func `a browser has to be there`(
    _ command: [String]?,
    _ variables: [String: String],
    _ isThere: Bool,
    _ text: String
  ) {
    let environment = ProcessEnvironment(variables: variables)
    let check = BrowserCheck(
      opener: BrowserOpener(command: command, environment: environment),
      isThere: { _ in isThere }
    )

    #expect(check.findings().count == 1 && check.findings()[0].text.hasPrefix(text))
  }

  @Test(arguments: [
    ([0, 1], true, "ok", "1 s from the services’ clocks"),
    ([-30, 120], true, "ok", "120 s from the services’ clocks"),
    ([0, 600], true, "warn", "this machine's clock is 10 minutes behind the services’"),
    ([-7_200], true, "warn", "this machine's clock is 2 hours ahead of the services’"),
    ([864_000], true, "warn", "this machine's clock is 10 days behind the services’"),
    ([], true, "ok", "not compared: the services do not tell their time"),
    ([], false, "warn", "not compared: no service answered"),
  ])
  func `a clock has to agree with the services' within two minutes`(
    _ seconds: [Int64],
    _ hasAnswer: Bool,
    _ word: String,
    _ text: String
  ) {
    let findings = ClockCheck(secondsAhead: seconds, hasAnswer: hasAnswer).findings()

    #expect(findings.map(\.grade.word) == [word])
    #expect(findings.map(\.text) == [text])
  }

  @Test(arguments: [
    ([], 0), ([DoctorFinding.Grade.ok, .warn], 0), ([.fail(.reach)], 69),
    ([.fail(.reach), .fail(.refusal), .ok], 77),
    ([.fail(.refusal), .fail(.configuration), .fail(.reach)], 78),
  ])
  func `the status is that of the gravest finding`(
    _ grades: [DoctorFinding.Grade],
    _ status: Int
  ) {
    let findings = grades.map { DoctorFinding(check: .jira, grade: $0, text: "") }

    #expect(DoctorFinding.exitStatus(of: findings).rawValue == Int32(status))
  }

  @Test func `a line is readable without colours and its remedy stands below it`() {
    let finding = DoctorFinding.warn(.memory, "/home/ana/panel.toml is a mess", "Delete it.")

    #expect(
      DoctorReport(home: "/home/ana").text(finding)
        == "warn  memory: ~/panel.toml is a mess\n      Delete it.\n"
    )
    #expect(
      DoctorReport(usesColor: true, columns: 30).text(finding)
        == "\u{1B}[33mwarn\u{1B}[0m  memory:\n      /home/ana/panel.toml is\n      a mess\n"
        + "      Delete it.\n"
    )
  }

  @Test func `JSON has the same in members that do not change`() {
    let finding = DoctorFinding(
      check: .intercom,
      connection: "europe",
      grade: .fail(.refusal),
      text: "refused",
      remedy: nil
    )

    #expect(
      DoctorReport.json([finding]).serialized(.compact)
        == #"[{"check":"intercom","connection":"europe","status":"fail","text":"refused""#
        + #","remedy":null}]"#
    )
  }
}
