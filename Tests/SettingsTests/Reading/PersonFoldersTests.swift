import Testing

@testable import Settings

@Suite
struct PersonFoldersTests {
  @Test(
    arguments: [
      (["HOME": "/h"], "/h", "/h/.config/intercom-panel", "/h/.cache/intercom-panel"),
      (["HOME": "/h//"], "/h", "/h/.config/intercom-panel", "/h/.cache/intercom-panel"),
      (["HOME": "/"], "/", "/.config/intercom-panel", "/.cache/intercom-panel"),
      (
        ["HOME": "/h", "XDG_CONFIG_HOME": "/c/", "XDG_CACHE_HOME": "/k"],
        "/h", "/c/intercom-panel", "/k/intercom-panel"
      ),
      (["XDG_CONFIG_HOME": "/c"], nil, "/c/intercom-panel", nil),
      (["XDG_CACHE_HOME": "/k"], nil, nil, "/k/intercom-panel"),
      (
        ["HOME": "/h", "XDG_CONFIG_HOME": "c", "XDG_CACHE_HOME": ""],
        "/h", "/h/.config/intercom-panel", "/h/.cache/intercom-panel"
      ),
      (["HOME": ""], nil, nil, nil), ([:], nil, nil, nil),
      (["HOME": "home/me"], nil, nil, nil), (["HOME": "~"], nil, nil, nil),
      (["HOME": "."], nil, nil, nil), (["HOME": "/home/j\u{FFFD}rg"], nil, nil, nil),
      (
        ["HOME": "/\u{301}h"], "/\u{301}h", "/\u{301}h/.config/intercom-panel",
        "/\u{301}h/.cache/intercom-panel"
      ),
      (
        ["HOME": "/a\n\u{1B}[2J"], "/a\n\u{1B}[2J", "/a\n\u{1B}[2J/.config/intercom-panel",
        "/a\n\u{1B}[2J/.cache/intercom-panel"
      ),
    ] as [([String: String], String?, String?, String?)]
  )
  func `folders are absolute and text, or none`(
    environment: [String: String],
    home: String?,
    configuration: String?,
    cache: String?
  ) {
    let folders = PersonFolders(environment: environment)

    #expect(folders.home == home)
    #expect(folders.configuration == configuration)
    #expect(folders.cache == cache)
  }

  @Test(arguments: [["HOME": "relative"], [:]])
  func `without a place nothing is read, and no store is there to write to`(
    environment: [String: String]
  ) {
    let read = SettingsReader(SettingsSources(environment: environment)).read()

    #expect(read.file == nil && read.mistakes.isEmpty)
    #expect(PanelMemoryStore(read) == nil)
  }

  @Test(
    arguments: [
      ("/a/b", "/a", "b"), ("b", ".", "b"), ("/b", "/", "b"), ("/a//b", "/a", "b"),
      ("/a/\u{301}b", "/a", "\u{301}b"), ("/a/", "/a", ""), ("", ".", ""),
    ]
  )
  func `a path is taken apart at its slashes, whatever follows them`(
    path: String,
    folder: String,
    name: String
  ) {
    #expect(PathText.folder(of: path).unicodeScalars.elementsEqual(folder.unicodeScalars))
    #expect(PathText.name(of: path).unicodeScalars.elementsEqual(name.unicodeScalars))
  }
}
