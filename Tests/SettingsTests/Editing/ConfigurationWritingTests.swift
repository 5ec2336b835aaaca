import Glibc
import Testing

@testable import Settings

@Suite
struct ConfigurationWritingTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path + "/config.toml"
  }

  private func mode(_ path: String) throws -> mode_t {
    var status = stat()
    try #require(unsafe lstat(path, &status) == 0)
    return status.st_mode
  }

  @Test func `a new file is its owner's alone, in folders that are made for it`() throws {
    let path = folder.path + "/a/b/config.toml"
    var editor = try ConfigurationEditor(reading: path)

    try editor.set(["jira", "account"], to: .text("me@example.com"))
    try editor.write(to: path)

    #expect(try folder.read("a/b/config.toml") == "[jira]\naccount = \"me@example.com\"\n")
    #expect(try mode(path) == S_IFREG | 0o600)
    #expect(try mode(folder.path + "/a/b") & 0o777 == 0o700)
  }

  @Test(arguments: [mode_t(0o644), 0o640, 0o400, 0o600])
  func `a file that is there keeps its permissions`(kept: mode_t) throws {
    try folder.write("a = 1\n", to: "config.toml", mode: kept)
    var editor = try ConfigurationEditor(reading: path)

    try editor.set(["a"], to: .number(2))
    try editor.write(to: path)

    #expect(try folder.read("config.toml") == "a = 2\n")
    #expect(try mode(path) == S_IFREG | kept)
    #expect(folder.names() == ["config.toml"])
  }

  @Test(arguments: [true, false])
  func `a link stays a link, whether it leads to a file or to none yet`(exists: Bool) throws {
    try folder.makeFolder("dotfiles")
    if exists {
      try folder.write("a = 1\n", to: "dotfiles/real.toml", mode: 0o640)
    }
    #expect(unsafe symlink("dotfiles/link.toml", path) == 0)
    #expect(unsafe symlink("real.toml", folder.path + "/dotfiles/link.toml") == 0)
    var editor = try ConfigurationEditor(reading: path)

    try editor.set(["a"], to: .number(2))
    try editor.write(to: path)

    #expect(try folder.read("dotfiles/real.toml") == "a = 2\n")
    #expect(try mode(path) & S_IFMT == S_IFLNK)
    #expect(try mode(folder.path + "/dotfiles/link.toml") & S_IFMT == S_IFLNK)
    #expect(try mode(folder.path + "/dotfiles/real.toml") == S_IFREG | (exists ? 0o640 : 0o600))
  }

  @Test func `a link that leads nowhere but to itself is told and left`() throws {
    #expect(unsafe symlink("config.toml", path) == 0)
    var editor = try ConfigurationEditor("a = 1")

    #expect(throws: ConfigurationEditFailure.self) { try editor.write(to: path) }

    #expect(try mode(path) & S_IFMT == S_IFLNK)
  }

  @Test(arguments: ["a = 3\n", nil])
  func `what somebody else has written meanwhile is not overwritten`(other: String?) throws {
    try folder.write("a = 1\n", to: "config.toml")
    var editor = try ConfigurationEditor(reading: path)
    try editor.set(["a"], to: .number(2))
    #expect(unsafe unlink(path) == 0)
    if let other {
      try folder.write(other, to: "config.toml")
    }

    #expect(throws: ConfigurationEditFailure.changedMeanwhile(path: path)) {
      try editor.write(to: path)
    }

    #expect(folder.names() == (other == nil ? [] : ["config.toml"]))
    #expect(try other == nil || folder.read("config.toml") == other)
  }

  @Test func `when it cannot be written, what was there stays`() throws {
    let name = String(repeating: "x", count: 250)
    try folder.write("a = 1\n", to: name)
    var editor = try ConfigurationEditor(reading: folder.path + "/" + name)
    try editor.set(["a"], to: .number(2))

    let failure = #expect(throws: ConfigurationEditFailure.self) {
      try editor.write(to: folder.path + "/" + name)
    }

    #expect(
      failure == .notWritten(path: folder.path + "/" + name, reason: "File name too long")
    )
    #expect(try folder.read(name) == "a = 1\n")
    #expect(folder.names() == [name])
  }

  @Test func `what is no file is neither read nor written`() throws {
    try folder.makeFolder("config.toml")
    let failure = ConfigurationEditFailure.unreadable(path: path, reason: "it is not a file")

    #expect(throws: failure) { try ConfigurationEditor(reading: path) }
    var editor = try ConfigurationEditor("")
    #expect(throws: failure) { try editor.write(to: path) }
  }

  @Test func `a file can be written more than once by the one who read it`() throws {
    var editor = try ConfigurationEditor(reading: path)

    try editor.set(["a"], to: .number(1))
    try editor.write(to: path)
    try editor.set(["a"], to: .number(2))
    try editor.write(to: path)

    #expect(try folder.read("config.toml") == "a = 2\n")
  }
}
