import PanelModel
import Settings
import Testing

@testable import PanelApp

@Suite struct DesktopClipboardTests {
  private static func clipboard(
    _ command: [String]? = nil,
    _ variables: [String: String] = [:],
    programs: Set<String> = ["wl-copy", "xclip", "xsel"]
  ) -> DesktopClipboard {
    DesktopClipboard(
      command: command,
      environment: ProcessEnvironment(variables: variables),
      isThere: { programs.contains($0) }
    )
  }

  @Test(
    arguments: [
      (nil, [:], ["wl-copy", "xclip"], nil),
      (nil, ["DISPLAY": ":0"], ["xclip", "xsel"], "xclip -selection clipboard"),
      (nil, ["DISPLAY": ":0"], ["xsel"], "xsel -b -i"), (nil, ["DISPLAY": ":0"], ["wl-copy"], nil),
      (nil, ["WAYLAND_DISPLAY": "w", "DISPLAY": ":0"], ["wl-copy", "xclip"], "wl-copy"),
      (nil, ["WAYLAND_DISPLAY": "w", "DISPLAY": ":0"], ["xsel"], "xsel -b -i"),
      (["clip", "-i"], ["DISPLAY": ":0"], ["xclip"], "clip -i"),
      ([], ["DISPLAY": ""], ["xclip"], nil),
    ] as [([String]?, [String: String], Set<String>, String?)]
  )
  func `the configuration comes before the desktop's programs`(
    _ command: [String]?,
    _ variables: [String: String],
    _ programs: Set<String>,
    _ words: String?
  ) {
    let clipboard = Self.clipboard(command, variables, programs: programs)

    #expect(clipboard.words?.joined(separator: " ") == words)
  }

  @Test(arguments: [
    ([:], CopyChoice.Terminal.auto, true), (["DISPLAY": ":0"], .auto, false),
    (["DISPLAY": ":0", "SSH_CONNECTION": "1 2 3 4"], .auto, true),
    (["DISPLAY": ":0", "TMUX": "/tmp/tmux"], .auto, true), (["DISPLAY": ":0"], .always, true),
    ([:], .never, false),
  ])
  func `the terminal is asked where the desktop may be another one`(
    _ variables: [String: String],
    _ choice: CopyChoice.Terminal,
    _ isAsked: Bool
  ) {
    #expect(Self.clipboard(nil, variables).asksTerminal(choice) == isAsked)
  }

  @Test(arguments: [1, 70_000, 3_000_000])
  func `a program gets the whole text`(length: Int) async {
    let text = String(repeating: "x", count: length)
    let script = "test \"$(wc -c)\" -eq \(length)"

    let copy = await Self.clipboard(["/bin/sh", "-c", script], ["PATH": "/usr/bin:/bin"]).copy(text)

    #expect(copy == .copied)
  }

  @Test func `a program that does not read is told of and holds nobody up`() async {
    let text = String(repeating: "x", count: 1_000_000)
    let script = "exec sleep 3"

    let copy = await Self.clipboard(["/bin/sh", "-c", script], ["PATH": "/usr/bin:/bin"]).copy(text)

    let sentence =
      "/bin/sh: it does not read what is to be copied. Name another program under [copy]."
    #expect(copy == .failed(sentence, isChosen: true))
  }

  @Test(arguments: [
    (["/nowhere/clip"], "there is no program /nowhere/clip. Name another one under [copy]."),
    (
      ["/bin/sh", "-c", "exit 3"],
      "/bin/sh: it ended with status 3. Name another program under [copy]."
    ),
  ])
  func `a failure is a sentence`(_ command: [String], _ sentence: String) async {
    let copy = await Self.clipboard(command, ["PATH": "/usr/bin:/bin"]).copy("text")

    #expect(copy == .failed(sentence, isChosen: true))
  }

  @Test func `without a desktop there is nothing to fail`() async {
    #expect(await Self.clipboard().copy("text") == .unavailable)
  }
}
