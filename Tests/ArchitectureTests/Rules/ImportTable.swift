/// Which modules each target may import: the graph of `docs/architecture.md`, row by row.
enum ImportTable {
  /// What a target of `Sources` may import, of ours and of others.
  static let sources: [String: Set<String>] = [
    "ContactResolution": ["Synchronization"],
    "HTTPExchange": ["Synchronization"],
    "TextTerminal": ["CTextWidth"],

    "JiraAPI": ["ContactResolution", "HTTPExchange", "Synchronization"],
    "IntercomAPI": ["ContactResolution", "HTTPExchange", "Synchronization"],
    "AnswerCache": ["ContactResolution", "Glibc", "Synchronization"],
    "Settings": ["ContactResolution", "CSpawning", "Glibc"],
    "PanelModel": ["ContactResolution", "TextTerminal"],
    "PanelViews": ["PanelModel", "ContactResolution", "TextTerminal"],

    "CursesTerminal": ["TextTerminal", "CNcurses", "Dispatch", "Glibc", "Synchronization"],
    "CurlTransport": ["HTTPExchange", "CCurl", "Glibc", "Synchronization"],
    "AnswerFiles": ["HTTPExchange", "Dispatch", "Glibc", "Synchronization"],
    "PanelRuntime": [
      "PanelViews", "PanelModel", "ContactResolution", "TextTerminal", "Dispatch", "Glibc",
      "Synchronization",
    ],
    "PanelApp": [
      "PanelRuntime", "CursesTerminal", "CurlTransport", "PanelViews", "PanelModel", "JiraAPI",
      "IntercomAPI", "AnswerCache", "AnswerFiles", "Settings", "ContactResolution", "HTTPExchange",
      "TextTerminal", "CProgramMemory", "CSpawning", "ArgumentParser", "Logging", "Dispatch",
      "Glibc",
      "Synchronization",
    ],

    "intercom-panel": ["PanelApp", "ArgumentParser", "Glibc"],
    "intercom-panel-demo": [
      "PanelApp", "ArgumentParser", "FlyingFox", "FlyingSocks", "Foundation", "Dispatch", "Glibc",
      "Synchronization",
    ],

    "PanelBenchmark": [
      "PanelViews", "PanelModel", "JiraAPI", "ContactResolution", "HTTPExchange", "TextTerminal",
      "TerminalEmulator", "Glibc",
    ],
    "panel-benchmark": ["PanelBenchmark", "ArgumentParser"],
  ]

  /// What only some files of `PanelApp` may name: the live edges and the clients.
  static let composition: [String: Set<String>] = [
    "CursesTerminal": ["Composition", "Screen"],
    "CurlTransport": ["Composition"],
    "JiraAPI": ["Composition"],
    "IntercomAPI": ["Composition"],
  ]

  /// What is no test's business: these are used through the one target that imports them.
  static let notForTests: Set<String> = [
    "ArgumentParser", "CCurl", "CTextWidth",
  ]

  /// The test targets that may import a module that the others must not.
  static let onlyInTests: [String: [String]] = [
    "CVTerm": ["TerminalEmulator"], "CNcurses": ["CursesTerminalTests", "Fuzzing"],
    "Logging": ["PanelAppTests"],
  ]
}
