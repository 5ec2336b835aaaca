internal import Settings

/// What the command line says about the settings, however it was read.
struct SettingsChoice: Equatable {
  /// What overrides environment and file.
  var options = SettingsOptions()
  /// The log file; nil for none.
  var log: String?
}
