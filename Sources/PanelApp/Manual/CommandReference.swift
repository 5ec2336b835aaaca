internal import ArgumentParser
internal import HTTPExchange

/// A command as its own declaration describes it, for the manual.
struct CommandReference {
  /// The name; for a subcommand without the program's.
  let name: String
  /// One sentence; empty when there is none.
  let abstract: String
  /// More to say; empty when there is nothing.
  let discussion: String
  /// What may follow, in order; hidden ones are left out.
  let arguments: [Argument]
  /// The commands below it, without `help`.
  let subcommands: [CommandReference]

  /// Something that may follow a command.
  struct Argument: Equatable {
    /// How it is written: `--json`, `-h, --help`; empty for what is told by its place.
    let names: [String]
    /// What its value is called; nil for a flag.
    let value: String?
    /// One sentence; empty when there is none.
    let abstract: String
    let isOptional: Bool
  }

  /// The program with all its commands.
  ///
  /// Source: the parser's `--experimental-dump-help`, serialization version 0.
  static func program() -> CommandReference? {
    do throws(JSONParser.Failure) {
      let dump = try JSONParser.parse(Array(RootCommand._dumpHelp().utf8))
      return dump["command"].map { CommandReference($0) }
    } catch {
      return nil
    }
  }

  private init(_ dump: JSONValue) {
    name = dump["commandName"]?.text ?? ""
    abstract = dump["abstract"]?.text ?? ""
    discussion = dump["discussion"]?.text ?? ""
    arguments = (dump["arguments"]?.elements ?? [])
      .filter { $0["shouldDisplay"]?.flag ?? true }
      .map { Argument($0) }
    subcommands = (dump["subcommands"]?.elements ?? [])
      .map { CommandReference($0) }
      .filter { $0.name != "help" }
  }
}

extension CommandReference.Argument {
  fileprivate init(_ dump: JSONValue) {
    let kind = dump["kind"]?.text
    names = (dump["names"]?.elements ?? []).compactMap { name in
      guard let word = name["name"]?.text else { return nil }
      return (name["kind"]?.text == "long" ? "--" : "-") + word
    }
    value = kind == "flag" ? nil : dump["valueName"]?.text ?? "value"
    abstract = dump["abstract"]?.text ?? ""
    isOptional = dump["isOptional"]?.flag ?? true
  }
}
