internal import PanelModel
internal import Settings

/// Whether the settings are found and make sense.
struct ConfigurationCheck {
  var reading: SettingsReading
  /// The file's permissions; nil when it is not there.
  var mode: UInt32?
  var repair: RepairCommand

  func findings() -> [DoctorFinding] {
    var findings = [file] + mistakes
    if !reading.profiles.isEmpty { findings.append(profile) }
    return findings
  }

  private var file: DoctorFinding {
    guard let file = reading.file else {
      let words = "there is none: neither XDG_CONFIG_HOME nor HOME names a folder"
      return .warn(.configuration, words, "Set HOME to your home folder, as a login does.")
    }
    guard reading.fileExists else {
      let words = "there is no \(file)"
      let advice = repair.advice(.jira)
      return reading.mistakes.contains { $0.problem == .fileMissing }
        ? .fail(.configuration, .configuration, words, advice)
        : .warn(.configuration, words, advice)
    }
    guard let mode, mode & 0o022 != 0 else { return .ok(.configuration, file) }
    return .warn(
      .configuration,
      "others may write \(file) (mode \(String(mode & 0o7777, radix: 8)))",
      "Run: chmod go-w \(file)"
    )
  }

  private var mistakes: [DoctorFinding] {
    reading.mistakes.filter { $0.problem != .fileMissing }.map {
      .fail(.configuration, .configuration, $0.description, nil)
    }
      + screenMistakes.map { .fail(.configuration, .configuration, $0, nil) }
      + reading.unknownKeys.map { .warn(.configuration, $0.description, nil) }
  }

  /// What is wrong with names of keys, actions, roles and looks, which only the screen uses.
  private var screenMistakes: [String] {
    var sentences: [String] = []
    do throws(CommandFailure) {
      _ = try KeyMap.chosen(reading.configuration.keys)
    } catch {
      sentences += error.sentences
    }
    do throws(CommandFailure) {
      _ = try ThemeTable(reading.configuration.themes)
    } catch {
      sentences += error.sentences
    }
    return sentences
  }

  private var profile: DoctorFinding {
    let names = reading.profiles.joined(separator: ", ")
    guard let profile = reading.profile else {
      return .ok(.profile, "none chosen; there are \(names)")
    }
    return .ok(.profile, "\(profile), of \(names)")
  }
}
