import Glibc
import Testing

@testable import Settings

/// What stands beside a file and in its place while it is written.
@Suite
struct AtomicFileTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path + "/config.toml"
  }

  @Test func `drafts that were left behind are removed by the next write`() throws {
    try folder.write("old", to: "config.toml")
    try folder.write("half", to: ".config.toml.draft-0123456789abcdef")
    try folder.write("", to: ".config.toml.draft-ffffffffffffffff")

    try AtomicFile.write(Array("new".utf8), to: path)

    #expect(folder.names() == ["config.toml"])
    #expect(try folder.read("config.toml") == "new")
  }

  @Test(
    arguments: [
      ".config.toml.swp", ".config.toml.draft-", ".config.toml.draft-0123456789abcde",
      ".config.toml.draft-0123456789abcdef0", ".config.toml.draft-0123456789ABCDEF",
      "config.toml.draft-0123456789abcdef", ".config.toml~", ".other.draft-0123456789abcdef",
      ".panel.toml.draft-0123456789abcdef",
    ]
  )
  func `what is no draft of the file stays`(name: String) throws {
    try folder.write("mine", to: name)

    try AtomicFile.write([], to: path)

    #expect(try folder.read(name) == "mine")
  }

  @Test func `a draft that somebody writes stays`() throws {
    let draft = try DraftFile(of: "config.toml", in: folder.path)

    try AtomicFile.write([], to: path)
    #expect(folder.names().count == 2)
    close(draft.descriptor)
    try AtomicFile.write([], to: path)

    #expect(folder.names() == ["config.toml"])
  }

  @Test func `a link that is named like a draft is not followed`() throws {
    try folder.write("mine", to: "notes")
    let name = folder.path + "/.config.toml.draft-0123456789abcdef"
    #expect(unsafe symlink("notes", name) == 0)

    try AtomicFile.write([], to: path)

    #expect(try folder.read("notes") == "mine")
    #expect(folder.names() == [".config.toml.draft-0123456789abcdef", "config.toml", "notes"])
  }

  @Test(arguments: [S_IFIFO, S_IFDIR, S_IFLNK])
  func `what is no file is not replaced`(kind: mode_t) throws {
    switch kind {
    case S_IFIFO: #expect(unsafe mkfifo(path, 0o600) == 0)
    case S_IFDIR: try folder.makeFolder("config.toml")
    default:
      #expect(unsafe mkfifo(folder.path + "/pipe", 0o600) == 0)
      #expect(unsafe symlink("pipe", path) == 0)
    }
    let names = folder.names()

    #expect(throws: FileProblem.unreadable(reason: "it is not a file")) {
      try AtomicFile.write([1], to: path)
    }

    #expect(self.kind(of: "config.toml") == kind)
    #expect(kind != S_IFLNK || self.kind(of: "pipe") == S_IFIFO)
    #expect(folder.names() == names)
  }

  private func kind(of name: String) -> mode_t? {
    var status = stat()
    return unsafe lstat("\(folder.path)/\(name)", &status) == 0 ? status.st_mode & S_IFMT : nil
  }

  @Test func `a path that no file can have names none`() throws {
    #expect(throws: FileProblem.missing) { try AtomicFile.write([1], to: path + "\u{0}x") }
    #expect(folder.names().isEmpty)
  }

  @Test(arguments: [true, false])
  func `where a link leads that is no text is told, and nothing is written`(exists: Bool) throws {
    let target = Array((folder.path + "/caf").utf8) + [0xE9]
    let name = target.map { CChar(bitPattern: $0) } + [0]
    if exists { close(unsafe open(name, O_WRONLY | O_CREAT, 0o600)) }
    #expect(unsafe symlink(name, path) == 0)

    #expect(throws: FileProblem.unreadable(reason: "its path is not text in UTF-8")) {
      try AtomicFile.write([1], to: path)
    }

    #expect(folder.names().count == (exists ? 2 : 1))
    unsafe unlink(name)
  }

  @Test(.enabled(if: geteuid() == 0, "Only the administrator may give files away."))
  func `a file that the administrator changes stays its owner's`() throws {
    try folder.write("a = 1\n", to: "config.toml", mode: 0o640)
    #expect(unsafe chown(path, 4242, 4243) == 0)

    try AtomicFile.write(Array("a = 2\n".utf8), to: path, keepsAccess: true)

    var status = stat()
    #expect(unsafe lstat(path, &status) == 0)
    #expect(status.st_uid == 4242 && status.st_gid == 4243 && status.st_mode & 0o777 == 0o640)
  }
}
