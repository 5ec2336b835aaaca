internal import ArgumentParser
internal import PanelModel
internal import Settings

/// The manual page, made from what the program itself knows: commands, keys, settings, statuses.
struct ManualPage {
  /// The program with all its commands.
  let program: CommandReference
  /// The keys.
  let keyMap: KeyMap

  private static let name = "intercom-panel"

  /// The page as roff.
  var text: String {
    var page = Roff()
    page.title(Self.name, section: 1, version: "\(Self.name) \(ProgramVersion.text)")
    writeStart(&page)
    writeCommands(&page)
    writeOptions(&page)
    writeKeys(&page)
    writeSettings(&page)
    writeEnvironment(&page)
    writeRest(&page)
    return page.text
  }

  private var commands: [CommandReference] {
    program.subcommands
  }

  /// The command that is meant when none is named; its options are those of all others.
  private var usual: CommandReference? {
    commands.first { $0.name == BrowseCommand.configuration.commandName }
  }

  private var others: [CommandReference] {
    commands.filter { $0.name != usual?.name }
  }

  private func writeStart(_ page: inout Roff) {
    page.section("Name")
    let abstract =
      program.abstract.hasSuffix(".") ? program.abstract.dropLast() : program.abstract[...]
    page.line("\(Roff.literal(Self.name)) \\- \(Roff.escaped(Self.lowered(String(abstract))))")
    page.section("Synopsis")
    let lines = [usual].compactMap(\.self).map { ("", $0) } + others.map { ($0.name, $0) }
    for (index, (name, command)) in lines.enumerated() {
      if index > 0 { page.line(".br") }
      let words = [Roff.bold(Self.name), name.isEmpty ? "" : Roff.bold(name)] + synopsis(command)
      page.line(words.filter { !$0.isEmpty }.joined(separator: " "))
    }
    page.section("Description")
    page.paragraph(program.discussion)
  }

  private func writeCommands(_ page: inout Roff) {
    page.section("Commands")
    for command in others {
      let words = [Roff.bold(command.name)] + synopsis(command)
      let text = [command.abstract, command.discussion].filter { !$0.isEmpty }
      page.entry(words.joined(separator: " "), text.joined(separator: " "))
      for argument in own(command) where !argument.names.isEmpty {
        page.line(".RS")
        page.entry(tag(argument), argument.abstract)
        page.line(".RE")
      }
    }
  }

  private func writeOptions(_ page: inout Roff) {
    page.section("Options")
    page.paragraph("Every command takes these; they may stand before it as well.")
    for argument in usual?.arguments ?? [] where !argument.names.isEmpty {
      page.entry(tag(argument), argument.abstract)
    }
  }

  private func writeKeys(_ page: inout Roff) {
    page.section("Keys")
    page.paragraph(
      """
      The mouse selects with a click, opens with a double click and scrolls with its wheel. Where \
      a key can do nothing, it says why. The table [keys] of the configuration gives an action \
      other keys.
      """
    )
    for chapter in ManualKeys.chapters(of: keyMap) {
      page.part(chapter.title)
      page.line(".PD 0")
      for row in chapter.rows {
        page.entry(row.keys.map { Roff.bold($0) }.joined(separator: ", "), row.help + ".")
      }
      page.line(".PD")
    }
  }

  private func writeSettings(_ page: inout Roff) {
    page.section("Configuration")
    page.paragraph(
      """
      One file in TOML. An option comes before an environment variable, that before what was \
      changed in the panel, then the chosen profile, the file, and the default.
      """
    )
    for table in SettingsReference.tables {
      page.part(table.heading)
      for entry in table.entries {
        let standard = entry.standard.map { " Without it: \($0)." } ?? ""
        page.entry(Roff.bold(entry.key), "\(entry.meaning): \(entry.accepted).\(standard)")
      }
    }
  }

  private func synopsis(_ command: CommandReference) -> [String] {
    let arguments = command.name == usual?.name ? command.arguments : own(command)
    let places = arguments.filter(\.names.isEmpty).map { argument in
      let word = Roff.italic(argument.value ?? "")
      return argument.isOptional ? "[\(word)]" : word
    }
    let flags = own(command).filter { !$0.names.isEmpty }.map { "[\(tag($0))]" }
    return flags + ["[\(Roff.italic("options"))]"] + places
  }

  /// What a command takes beside that which every command takes.
  private func own(_ command: CommandReference) -> [CommandReference.Argument] {
    guard command.name != usual?.name else { return [] }
    let common = (usual?.arguments ?? []).filter { !$0.names.isEmpty }
    return command.arguments.filter { argument in
      !common.contains { $0.names == argument.names }
    }
  }

  private func tag(_ argument: CommandReference.Argument) -> String {
    let names = argument.names.map { Roff.bold($0) }.joined(separator: ", ")
    return argument.value.map { "\(names) \(Roff.italic($0))" } ?? names
  }

  private static func lowered(_ sentence: String) -> String {
    sentence.prefix(1).lowercased() + sentence.dropFirst()
  }
}
