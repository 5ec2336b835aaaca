import Testing

@testable import Settings

@Suite
struct FolderLockTests {
  @Test func `one at a time has a folder, and nobody waits for ever`() throws {
    let folder = try TemporaryFolder()

    let first = try #require(FolderLock(folder.path))
    #expect(FolderLock(folder.path, attempts: 2) == nil)
    first.open()

    let second = try #require(FolderLock(folder.path, attempts: 1))
    second.open()
    #expect(folder.names().isEmpty)
  }

  @Test func `what is no folder is not locked`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("", to: "file")

    #expect(FolderLock(file) == nil)
    #expect(FolderLock(folder.path + "/absent") == nil)
  }
}
