/// The configuration file: where it is, what it says, and who else may read or write it.
struct ConfigurationFile {
  /// The path as it was named, or the standard one.
  let path: String
  /// What it says; nil when it is absent or at fault.
  private(set) var document: TOMLDocument?
  /// Permissions and owner; nil when it is absent.
  private(set) var access: FileAccess?
  /// Why there is no document, when there ought to be one.
  private(set) var problem: ConfigurationMistake?

  /// The most a configuration may be, in bytes: far more than anybody writes by hand.
  private static let sizeLimit = 1 << 20

  /// Finds the file and reads it; one that nobody named may be absent.
  init(_ sources: SettingsSources) {
    let named = sources.options.configurationFile ?? sources.variable("INTERCOM_PANEL_CONFIG")
    path = named ?? Self.standardPath(sources)
    do throws(FileProblem) {
      let content = try PrivateFile.read(path, limit: Self.sizeLimit, allowsPipe: named != nil)
      access = content.access
      read(content.bytes)
    } catch {
      problem = named == nil && error == .missing ? nil : mistake(of: error)
    }
  }

  var folder: String { PathText.folder(of: path) }

  /// The place of a key in this file.
  func origin(of path: [String]) -> SettingOrigin {
    let place = document?.place(of: path)
    return .file(self.path, line: place?.line, column: place?.column)
  }

  private static func standardPath(_ sources: SettingsSources) -> String {
    let configured = sources.variable("XDG_CONFIG_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
    let folder = configured ?? sources.home.map { PathText.joined($0, ".config") } ?? "/nonexistent"
    return PathText.joined(folder, "intercom-panel/config.toml")
  }

  private mutating func read(_ bytes: [UInt8]) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      problem = mistake(of: .unreadable(reason: "it is not text in UTF-8"))
      return
    }
    do throws(TOMLDocument.SyntaxProblem) {
      document = try TOMLDocument(text)
    } catch {
      problem = ConfigurationMistake(
        origin: .file(path, line: error.line, column: error.column),
        key: nil,
        problem: .syntax(error.words)
      )
    }
  }

  private func mistake(of problem: FileProblem) -> ConfigurationMistake {
    let whole = SettingOrigin.file(path, line: nil, column: nil)
    switch problem {
    case .missing:
      return ConfigurationMistake(origin: whole, key: nil, problem: .fileMissing)
    case .unreadable(let reason):
      return ConfigurationMistake(
        origin: whole,
        key: nil,
        problem: .fileUnreadable(reason: reason)
      )
    }
  }
}
