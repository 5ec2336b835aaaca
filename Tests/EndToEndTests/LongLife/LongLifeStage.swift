import Foundation
import PanelBenchmark
import TerminalEmulator

/// The world of a program that is used for long: its services, its folders and its browser.
struct LongLifeStage: Sendable {
  /// The services, which misbehave as `conditionsFile` says.
  let services: SampleServices
  /// Where the program keeps answers, choices and its log.
  let home: TestFolder
  private let program: String
  private let conditionsFile: String

  /// Starts the services and writes a configuration for the program.
  ///
  /// The programs are those beside the tests, or those of a folder. Where the person does not roam,
  /// no list leads to the issues that are large.
  static func start(programs folder: String?, roams: Bool) async throws -> LongLifeStage {
    let home = try TestFolder()
    let conditions = try home.write("", to: "conditions")
    let services = try await SampleServices.start(
      adding: ["--fault-file", conditions],
      program: path("intercom-panel-demo", in: folder)
    )
    let opener = try home.write("#!/bin/sh\nexit 0\n", to: "opener", mode: 0o700)
    // A command started for every token would be a child of the program.
    var configuration = services.configuration.replacing(/token_command = "echo ([^"]*)"/) {
      "token = \"\($0.1)\""
    }
    if !roams { configuration = onlyViews(named: smallViews, of: configuration) }
    try home.write(configuration + "\n\n[open]\ncommand = \"\(opener)\"\n", to: "config.toml")
    return LongLifeStage(
      services: services,
      home: home,
      program: path("intercom-panel", in: folder),
      conditionsFile: conditions
    )
  }

  /// The views of a person who does not roam.
  private static let smallViews: [Substring] = ["Payments", "Customers wait"]

  private static func onlyViews(named names: [Substring], of configuration: String) -> String {
    configuration.replacing(/\[\[issues\.view\]\]\nname = "([^"]*)"\njql = "[^"]*"\n*/) {
      names.contains($0.1) ? $0.0 : ""
    }
  }

  private static func path(_ name: String, in folder: String?) -> String {
    folder.map { "\($0)/\(name)" } ?? BuiltProduct.path(name)
  }

  /// Starts the program; for one thread.
  func openPanel() throws -> UsedPanel {
    try UsedPanel(
      program,
      arguments: ["--config", "\(home.path)/config.toml"],
      environment: CleanEnvironment.variables(
        home: home,
        changing: ["INTERCOM_PANEL_LOG": logPath]
      )
    )
  }

  /// Has the services misbehave from the next answer on.
  func setConditions(_ words: String) throws {
    try home.write(words, to: "conditions")
  }

  private var logPath: String { "\(home.path)/log" }

  /// Bytes of the log, and of the one before it.
  var logBytes: Int {
    (FileText.read(logPath)?.utf8.count ?? 0) + (FileText.read(logPath + ".old")?.utf8.count ?? 0)
  }

  /// How many answers are kept, and their bytes.
  func cache() throws -> (files: Int, bytes: Int) {
    let folder = "\(home.path)/cache"
    let names = FileManager.default.subpaths(atPath: folder) ?? []
    let sizes = names.compactMap { name -> Int? in
      let attributes = try? FileManager.default.attributesOfItem(atPath: "\(folder)/\(name)")
      guard attributes?[.type] as? FileAttributeType == .typeRegular else { return nil }
      return attributes?[.size] as? Int
    }
    return (sizes.count, sizes.reduce(0, +))
  }
}
