internal import TerminalEmulator

/// The sample services in a process of their own, ended when let go.
final class ServedSamples {
  /// The configuration by which the panel finds them.
  let configurationPath: String
  private let server: TimedProgram

  /// Starts services that wait so long before each answer.
  ///
  /// The tokens stand in the configuration itself, so that no command has to be started for them.
  init(_ stage: Stage, latency: Duration = .zero) throws(BenchmarkFailure) {
    let milliseconds = Int(latency / .milliseconds(1))
    let folder = stage.folder
    do throws(EmulatorFailure) {
      server = try TimedProgram(
        stage.services,
        arguments: ["--serve", "--latency", String(milliseconds)],
        environment: Stage.environment(home: folder.path),
        size: GridSize(columns: 160, rows: 100)
      )
      _ = try server.follow(quiet: .milliseconds(50), marks: [Self.isWhole])
    } catch {
      throw .program(stage.services, error)
    }
    let lines = Self.withOwnView(server.snapshot.lines.map { Self.withoutCommand($0) })
    let text = lines.joined(separator: "\n")
    configurationPath = try folder.write(text + "\n", to: "config-\(milliseconds).toml")
  }

  /// Whether all of the configuration has been printed.
  private static let isWhole: ScreenMark = {
    $0.contains("source = \"linked-conversations\"")
  }

  /// The configuration with a view of many small issues before its own.
  ///
  /// The demo's own views hold issues on which the services misbehave.
  static func withOwnView(_ lines: [String]) -> [String] {
    guard let place = lines.firstIndex(of: "[[issues.view]]") else { return lines }
    let view = [
      "[[issues.view]]", "name = \"\(ScreenMarks.viewName)\"",
      "jql = \"project = BULK ORDER BY created DESC\"", "",
    ]
    return lines[..<place] + view + lines[place...]
  }

  /// `token_command = "echo x"` as `token = "x"`.
  static func withoutCommand(_ line: String) -> String {
    let beginning = "token_command = \"echo "
    guard line.hasPrefix(beginning) else { return line }
    return "token = \"" + line.dropFirst(beginning.count)
  }
}
