// swift-tools-version: 6.2
import PackageDescription

let swiftSettings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("ImmutableWeakCaptures"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

let screenSettings = swiftSettings + [.defaultIsolation(MainActor.self)]

let cSettings: [CSetting] = [.treatAllWarnings(as: .error)]

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser",
  package: "swift-argument-parser"
)

let package = Package(
  name: "intercom-panel",
  products: [
    .executable(name: "intercom-panel", targets: ["intercom-panel"]),
    .executable(name: "intercom-panel-demo", targets: ["intercom-panel-demo"]),
    // Loaded before other libraries by tests alone.
    .library(name: "CFileFaults", type: .dynamic, targets: ["CFileFaults"]),
    .library(name: "CStackFault", type: .dynamic, targets: ["CStackFault"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    // Layer 1: values and the two C libraries; these import no target of ours,
    // save that TextTerminal asks the C library how wide a character is.
    .target(name: "CTextWidth", cSettings: cSettings),
    .target(
      name: "CNcurses",
      cSettings: cSettings,
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]
    ),
    .target(name: "CCurl", cSettings: cSettings),
    .target(name: "CProgramMemory", cSettings: cSettings),
    .target(name: "CSpawning", cSettings: cSettings),
    .target(name: "ContactResolution", swiftSettings: swiftSettings),
    .target(name: "HTTPExchange", swiftSettings: swiftSettings),
    .target(name: "TextTerminal", dependencies: ["CTextWidth"], swiftSettings: swiftSettings),

    // Layer 2: what each neighbour speaks, and what the program is.
    .target(
      name: "JiraAPI",
      dependencies: ["ContactResolution", "HTTPExchange"],
      swiftSettings: swiftSettings
    ),
    .target(
      name: "IntercomAPI",
      dependencies: ["ContactResolution", "HTTPExchange"],
      swiftSettings: swiftSettings
    ),
    .target(
      name: "AnswerCache",
      dependencies: ["ContactResolution"],
      swiftSettings: swiftSettings
    ),
    .target(
      name: "Settings",
      dependencies: ["ContactResolution", "CSpawning"],
      swiftSettings: swiftSettings
    ),
    .target(
      name: "PanelModel",
      dependencies: ["ContactResolution", "TextTerminal"],
      swiftSettings: swiftSettings
    ),
    .target(
      name: "PanelViews",
      dependencies: ["PanelModel", "ContactResolution", "TextTerminal"],
      swiftSettings: swiftSettings
    ),

    // Layer 3: the live edges and the composition.
    .target(
      name: "CursesTerminal",
      dependencies: ["TextTerminal", "CNcurses"],
      swiftSettings: screenSettings
    ),
    .target(
      name: "CurlTransport",
      dependencies: ["HTTPExchange", "CCurl"],
      swiftSettings: swiftSettings
    ),
    .target(name: "AnswerFiles", dependencies: ["HTTPExchange"], swiftSettings: swiftSettings),
    .target(
      name: "PanelRuntime",
      dependencies: ["PanelViews", "PanelModel", "ContactResolution", "TextTerminal"],
      swiftSettings: screenSettings
    ),
    .target(
      name: "PanelApp",
      dependencies: [
        "PanelRuntime", "CursesTerminal", "CurlTransport", "PanelViews", "PanelModel", "JiraAPI",
        "IntercomAPI", "AnswerCache", "AnswerFiles", "Settings", "ContactResolution",
        "HTTPExchange", "TextTerminal", "CProgramMemory", "CSpawning", argumentParser,
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: swiftSettings
    ),

    // Layer 4: the programs.
    .executableTarget(
      name: "intercom-panel",
      dependencies: ["PanelApp"],
      swiftSettings: swiftSettings
    ),
    .executableTarget(
      name: "intercom-panel-demo",
      dependencies: [
        "PanelApp", argumentParser, .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      swiftSettings: swiftSettings
    ),

    // What measures the program, and what it is measured by; no program of ours imports these.
    .executableTarget(
      name: "terminal-floor",
      cSettings: cSettings,
      linkerSettings: [
        .linkedLibrary("ncursesw"), .linkedLibrary("tinfo"),
        // A floor that loaded Swift's library would be none: links C alone, however all else is.
        .unsafeFlags(["-enable-experimental-feature", "Embedded", "-no-static-stdlib"]),
      ]
    ),
    .target(
      name: "PanelBenchmark",
      dependencies: [
        "PanelViews", "PanelModel", "JiraAPI", "ContactResolution", "HTTPExchange",
        "TextTerminal", "TerminalEmulator",
      ],
      swiftSettings: swiftSettings
    ),
    .executableTarget(
      name: "panel-benchmark",
      dependencies: [
        "PanelBenchmark", "intercom-panel", "intercom-panel-demo", "terminal-floor",
        argumentParser,
      ],
      swiftSettings: swiftSettings
    ),

    // What tests share: a terminal emulator, loopback servers, golden screens, fixtures.
    .systemLibrary(
      name: "CVTerm",
      path: "Tests/Support/CVTerm",
      pkgConfig: "vterm",
      providers: [.apt(["libvterm-dev"])]
    ),
    .target(
      name: "TerminalEmulator",
      dependencies: ["CVTerm"],
      path: "Tests/Support/TerminalEmulator",
      swiftSettings: swiftSettings
    ),
    .target(
      name: "TestSupport",
      dependencies: ["TextTerminal"],
      path: "Tests/Support/TestSupport",
      swiftSettings: swiftSettings
    ),
    .target(
      name: "ServiceFaults",
      dependencies: ["ContactResolution", "HTTPExchange", "TestSupport"],
      path: "Tests/Support/ServiceFaults",
      swiftSettings: swiftSettings
    ),

    .target(name: "CFileFaults", path: "Tests/Support/CFileFaults", cSettings: cSettings),
    .target(name: "CStackFault", path: "Tests/Support/CStackFault", cSettings: cSettings),
    .executableTarget(
      name: "file-writer",
      dependencies: ["AnswerFiles", "ContactResolution", "HTTPExchange", "Settings"],
      path: "Tests/Support/file-writer",
      swiftSettings: swiftSettings
    ),

    .testTarget(name: "ArchitectureTests", swiftSettings: swiftSettings),
    .testTarget(
      name: "ContactResolutionTests",
      dependencies: ["ContactResolution", "TestSupport"],
      swiftSettings: swiftSettings
    ),
    .testTarget(
      name: "HTTPExchangeTests",
      dependencies: ["HTTPExchange", "TestSupport"],
      swiftSettings: swiftSettings
    ),
    .testTarget(
      name: "TextTerminalTests",
      dependencies: ["TextTerminal", "TestSupport"],
      exclude: ["Screens"],
      swiftSettings: swiftSettings
    ),
    .testTarget(
      name: "JiraAPITests",
      dependencies: ["JiraAPI", "ContactResolution", "HTTPExchange", "TestSupport"],
      swiftSettings: swiftSettings
    ),
    .testTarget(
      name: "IntercomAPITests",
      dependencies: ["IntercomAPI", "ContactResolution", "HTTPExchange", "TestSupport"],
      swiftSettings: swiftSettings
    ),
    .testTarget(
      name: "AnswerCacheTests",
      dependencies: ["AnswerCache", "ContactResolution", "TestSupport"],
      swiftSettings: swiftSettings
    ),
    .testTarget(
      name: "AnswerFilesTests",
      dependencies: ["AnswerFiles", "HTTPExchange", "TestSupport"],
      swiftSettings: swiftSettings
    ),
    .testTarget(
      name: "SettingsTests",
      dependencies: ["Settings", "ContactResolution", "TestSupport"],
      swiftSettings: swiftSettings
    ),
    .testTarget(
      name: "PanelModelTests",
      dependencies: ["PanelModel", "ContactResolution", "TextTerminal", "TestSupport"],
      swiftSettings: swiftSettings
    ),
    .testTarget(
      name: "PanelViewsTests",
      dependencies: [
        "PanelViews", "PanelModel", "ContactResolution", "ServiceFaults", "TextTerminal",
        "TestSupport",
      ],
      exclude: ["Screens"],
      swiftSettings: swiftSettings
    ),
    .testTarget(
      name: "CursesTerminalTests",
      dependencies: ["CursesTerminal", "TextTerminal", "TerminalEmulator"],
      swiftSettings: swiftSettings
    ),
    .testTarget(
      name: "CurlTransportTests",
      dependencies: [
        "CurlTransport", "ContactResolution", "HTTPExchange", "ServiceFaults", "TestSupport",
      ],
      swiftSettings: swiftSettings
    ),
    .testTarget(
      name: "ServiceRequestTests",
      dependencies: [
        "AnswerCache", "ContactResolution", "CurlTransport", "HTTPExchange", "IntercomAPI",
        "JiraAPI", "ServiceFaults", "TestSupport",
      ],
      swiftSettings: swiftSettings
    ),
    .testTarget(
      name: "RandomAnswerTests",
      dependencies: [
        "ContactResolution", "HTTPExchange", "IntercomAPI", "JiraAPI", "PanelModel", "PanelViews",
        "TextTerminal", "TestSupport",
      ],
      exclude: ["Descriptions"],
      swiftSettings: swiftSettings
    ),
    .testTarget(
      name: "PanelRuntimeTests",
      dependencies: [
        "PanelRuntime", "PanelViews", "PanelModel", "ContactResolution", "TextTerminal",
        "TestSupport",
      ],
      swiftSettings: swiftSettings
    ),
    .testTarget(
      name: "PanelAppTests",
      dependencies: [
        "PanelApp", "PanelModel", "ContactResolution", "HTTPExchange", "AnswerFiles", "Settings",
        "TextTerminal", "CProgramMemory", "PanelViews", "ServiceFaults", "TestSupport",
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: swiftSettings
    ),
    .testTarget(
      name: "PanelBenchmarkTests",
      dependencies: [
        "PanelBenchmark", "HTTPExchange", "TerminalEmulator", "TestSupport", "panel-benchmark",
      ],
      swiftSettings: swiftSettings
    ),
    // What fuzzing looks for, and every input it has found; Tests/Fuzzing/run does the searching.
    .testTarget(
      name: "Fuzzing",
      dependencies: [
        "AnswerFiles", "CNcurses", "ContactResolution", "CurlTransport", "CursesTerminal",
        "HTTPExchange", "IntercomAPI", "JiraAPI", "Settings", "TestSupport", "TextTerminal",
      ],
      exclude: ["Corpus", "Fuzzer", "run"],
      swiftSettings: swiftSettings
    ),
    .testTarget(
      name: "FileFaultTests",
      dependencies: [
        "AnswerFiles", "HTTPExchange", "Settings", "TerminalEmulator", "TestSupport",
        "file-writer",
      ],
      swiftSettings: swiftSettings
    ),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "ContactResolution", "HTTPExchange", "PanelBenchmark", "PanelViews", "ServiceFaults",
        "TerminalEmulator", "TestSupport", "intercom-panel", "intercom-panel-demo",
      ],
      swiftSettings: swiftSettings
    ),
  ],
  swiftLanguageModes: [.v6]
)
