internal import Settings

extension ManualPage {
  private static let variables = [
    ("INTERCOM_PANEL_CONFIG", "the configuration file, as --config"),
    ("INTERCOM_PANEL_PROFILE", "the profile, as --profile"),
    ("INTERCOM_PANEL_LOG", "the log file, as --log"),
    (
      "INTERCOM_PANEL_DEBUG",
      "when set to anything: debuggers may look into the program, and a crash may leave a core, in "
        + "which tokens stand"
    ),
    ("INTERCOM_PANEL_INTERCOM_NAME_TOKEN", "the token of the connection NAME"),
    ("XDG_CONFIG_HOME", "the folder of configuration files; ~/.config without it"),
    ("XDG_CACHE_HOME", "the folder of what may be lost; ~/.cache without it"),
    ("BROWSER", "the program that opens links, where the configuration names none"),
    ("NO_COLOR", "when set to anything: no colours, where the configuration does not ask for them"),
    ("https_proxy, no_proxy", "the way through a proxy, as libcurl understands them"),
  ]

  private static let files = [
    (
      "~/.config/intercom-panel/config.toml",
      "the configuration; another one by --config or INTERCOM_PANEL_CONFIG"
    ),
    (
      "~/.config/intercom-panel/panel.toml",
      "what was changed in the panel itself; may be deleted"
    ),
    (
      "~/.cache/intercom-panel",
      "answers of the services, for the next run; may be deleted, as by the command cache clear"
    ),
  ]

  private static let examples = [
    ("Connect Jira and Intercom:", "intercom-panel setup"),
    ("Browse issues:", "intercom-panel"),
    ("Open one issue beside its contacts:", "intercom-panel PROJ-142"),
    (
      "The addresses of all contacts behind an issue:",
      "intercom-panel contacts PROJ-142 --json | jq -r '.contacts[].email'"
    ),
  ]

  /// Writes the environment variables: those of settings, then the others.
  func writeEnvironment(_ page: inout Roff) {
    page.section("Environment")
    for entry in SettingsReference.tables.flatMap(\.entries) {
      guard let variable = entry.variable else { continue }
      page.entry(Roff.bold(variable), "Counts as \(entry.name) in the configuration.")
    }
    for (name, words) in Self.variables {
      let names = name.split(separator: ", ").map { Roff.bold(String($0)) }
      page.entry(names.joined(separator: ", "), Self.sentence(words))
    }
  }

  /// Writes files, statuses and examples.
  func writeRest(_ page: inout Roff) {
    page.section("Files")
    for (path, words) in Self.files { page.entry(Roff.italic(path), Self.sentence(words)) }
    page.section("Exit status")
    page.paragraph("The numbers are those of sysexits(3).")
    for status in ExitStatus.allCases {
      page.entry(Roff.bold(String(status.rawValue)), Self.sentence(status.meaning))
    }
    page.section("Examples")
    for (words, command) in Self.examples {
      page.paragraph(words)
      page.example([command])
    }
    page.section("See also")
    page.line("\(Roff.bold("xdg-open"))(1), \(Roff.bold("secret-tool"))(1)")
  }
}
