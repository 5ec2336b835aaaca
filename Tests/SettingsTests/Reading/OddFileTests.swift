import ContactResolution
import Glibc
import TestSupport
import Testing

@testable import Settings

/// Something else than a good file in the place of the configuration.
@Suite
struct OddFileTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path + "/config.toml"
  }

  private func read(named: Bool, patience: Duration = .seconds(20)) throws -> SettingsReading {
    if named {
      let options = SettingsOptions(configurationFile: path)
      var sources = SettingsSources(environment: [:], options: options)
      sources.pipePatience = patience
      return SettingsReader(sources).read()
    }
    try folder.makeFolder("intercom-panel")
    guard unsafe rename(path, folder.path + "/intercom-panel/config.toml") == 0 else {
      throw TemporaryFolder.Failure.notWritten(path)
    }
    return SettingsReader(
      SettingsSources(environment: ["XDG_CONFIG_HOME": folder.path])
    ).read()
  }

  @Test func `a pipe into which nobody writes is not waited for without end`() throws {
    #expect(unsafe mkfifo(path, 0o600) == 0)

    let read = try read(named: true, patience: .milliseconds(20))

    #expect(
      read.sentences
        == ["\(path): cannot be read: nobody wrote anything into it for 0 seconds."]
    )
  }

  @Test func `a pipe in the standard place is no configuration`() throws {
    #expect(unsafe mkfifo(path, 0o600) == 0)

    #expect(try read(named: false).sentences.map { $0.hasSuffix("it is not a file.") } == [true])
  }

  @Test func `a pipe that was named is read to its end`() throws {
    #expect(unsafe mkfifo(path, 0o600) == 0)
    let holder = unsafe open(path, O_RDWR | O_CLOEXEC)
    let text = Array("[intercom]\nregion = \"eu\"\n".utf8)
    #expect(unsafe write(holder, text, text.count) == text.count)
    // What was written stays in the pipe for as long as somebody has it open.
    let reader = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    close(holder)
    defer { close(reader) }

    let read = try read(named: true)

    #expect(read.mistakes.isEmpty && read.configuration.intercom.region == .eu)
  }

  @Test(arguments: [("/dev/zero", 1), ("/dev/null", 0)])
  func `a device is read no further than a configuration may be long`(
    device: String,
    mistakes: Int
  ) throws {
    #expect(unsafe symlink(device, path) == 0)

    let read = try read(named: true)

    #expect(read.mistakes.count == mistakes)
    #expect(read.sentences.allSatisfy { $0.hasSuffix("cannot be read: it is too large.") })
  }

  @Test func `of a file of a gigabyte no more is read than a configuration may be long`() throws {
    try folder.write("# long\n", to: "config.toml")
    #expect(unsafe truncate(path, 1 << 30) == 0)

    #expect(try read(named: true).sentences == ["\(path): cannot be read: it is too large."])
  }

  @Test(
    arguments: [
      ("", "dangling", "there is no such file."), ("config.toml", "itself", "symbolic links."),
      ("..", "a folder", "it is not a file."), ("/dev/null/x", "nowhere", "not a folder."),
    ]
  )
  func `a link that leads to no file is told, in the standard place as well`(
    target: String,
    kind: String,
    end: String
  ) throws {
    let target = target.isEmpty ? folder.path + "/absent" : target
    #expect(unsafe symlink(target, path) == 0)

    let read = try read(named: false)

    #expect(read.sentences.count == 1)
    #expect(read.sentences.first?.hasSuffix(end) == true, "\(read.sentences)")
  }

  @Test func `a file in the place of the folder is told`() throws {
    try folder.write("", to: "intercom-panel")

    let read = SettingsReader(SettingsSources(environment: ["XDG_CONFIG_HOME": folder.path])).read()

    #expect(
      read.sentences == [
        "\(folder.path)/intercom-panel/config.toml: cannot be read: "
          + "a part of its path is not a folder."
      ]
    )
  }

  private static let whole = Array(
    """
    # mine
    [jira]
    site = "https://acme.example.com"
    token_command = ["pass", 'show']

    [panel]
    user_fields = [
      "email", # é
      "plan",
    ]
    [[issues.view]]
    name = \"\"\"Mine\"\"\"
    jql = '''a = 1'''
    """.utf8
  )

  @Test func `a configuration that was cut anywhere is read, or told with its line`() throws {
    var told = 0

    for length in Self.whole.indices {
      let cut = Array(Self.whole[..<length])
      try folder.write(cut, to: "config.toml")
      let read = SettingsReader(
        SettingsSources(environment: [:], options: SettingsOptions(configurationFile: path))
      ).read()
      let last = 1 + cut.count { $0 == 10 }
      for mistake in read.mistakes {
        told += 1
        guard case .file(path, let line?, _) = mistake.origin else {
          #expect(String(validating: cut, as: UTF8.self) == nil, "\(length): \(mistake)")
          continue
        }
        #expect((1...last).contains(line), "\(length) bytes: \(mistake)")
      }
    }
    #expect(told > 100)
  }

  @Test(
    arguments: [
      ([0xEF, 0xBB, 0xBF], "\n", [], true), ([], "\r\n", [], true), ([], "\r", [], false),
      ([], "\n", [0], false), ([], "\n", [0xFF], false), ([0xFE, 0xFF], "\n", [], false),
      ([], "\n", [0xED, 0xA0, 0x80], false), ([], "\n", Array("\u{2028}".utf8), false),
    ] as [([UInt8], String, [UInt8], Bool)]
  )
  func `marks before the text and ends of lines are read, what is no text is told`(
    before: [UInt8],
    newline: String,
    behind: [UInt8],
    isRead: Bool
  ) throws {
    let text = "[intercom]\(newline)region = \"eu\"\(newline)"
    try folder.write(before + Array(text.utf8) + behind, to: "config.toml")

    let read = try read(named: true)

    #expect(read.mistakes.isEmpty == isRead, "\(read.sentences)")
    #expect((read.configuration.intercom.region == .eu) == isRead)
    #expect(read.sentences.allSatisfy { $0.hasPrefix(path) })
  }
}
