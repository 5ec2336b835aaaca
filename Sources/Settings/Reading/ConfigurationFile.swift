/// The configuration file: where it is, what it says, and who else may read or write it.
struct ConfigurationFile {
  /// The path as it was named, or the standard one; nil when nothing names a place.
  let path: String?
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
    path = named ?? sources.folders.configuration.map { PathText.joined($0, "config.toml") }
    guard let path else { return }
    let pipePatience = named == nil ? nil : sources.pipePatience
    do throws(FileProblem) {
      let content = try PrivateFile.read(path, limit: Self.sizeLimit, pipePatience: pipePatience)
      access = content.access
      read(content.bytes)
    } catch {
      problem = named == nil && Self.isAbsent(path, after: error) ? nil : mistake(of: error)
    }
  }

  /// Whether nothing stands there, also because the home is no folder, such as `/dev/null`.
  private static func isAbsent(_ path: String, after problem: FileProblem) -> Bool {
    switch problem {
    case .missing: !AtomicFile.isLink(path)
    case .notAFolder: !AtomicFile.isFolder(PathText.folder(of: PathText.folder(of: path)))
    case .unreadable: false
    }
  }

  /// What paths in the file are seen from.
  var folder: String { path.map { PathText.folder(of: $0) } ?? "." }

  /// The place of a key in this file.
  func origin(of path: [String]) -> SettingOrigin {
    let place = document?.place(of: path)
    return .file(self.path ?? "", line: place?.line, column: place?.column)
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
        origin: .file(path ?? "", line: error.line, column: error.column),
        key: nil,
        problem: .syntax(error.words)
      )
    }
  }

  private func mistake(of problem: FileProblem) -> ConfigurationMistake {
    let whole = SettingOrigin.file(path ?? "", line: nil, column: nil)
    switch problem {
    case .missing:
      return ConfigurationMistake(origin: whole, key: nil, problem: .fileMissing)
    case .notAFolder, .unreadable:
      return ConfigurationMistake(
        origin: whole,
        key: nil,
        problem: .fileUnreadable(reason: problem.reason)
      )
    }
  }
}
