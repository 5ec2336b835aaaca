/// The folders of a person that the environment names.
///
/// Source: XDG Base Directory Specification 0.8; a relative path is passed over, as it says, and so
/// is one that is not text in UTF-8.
public struct PersonFolders: Sendable, Equatable {
  /// The home folder without a slash at its end; nil when none is named.
  public var home: String?
  /// Where our settings are or will be; nil when no folder is named.
  public var configuration: String?
  /// Where our cache is or will be; nil when no folder is named.
  public var cache: String?

  /// Finds the folders; `home` is the home folder for when `HOME` names none.
  public init(environment: [String: String], home: String? = nil) {
    func folder(_ name: String) -> String? { environment[name].flatMap { Self.folder($0) } }
    let home = folder("HOME") ?? home.flatMap { Self.folder($0) }
    func ours(_ name: String, _ standard: String) -> String? {
      (folder(name) ?? home.map { PathText.joined($0, standard) })
        .map { PathText.joined($0, "intercom-panel") }
    }
    self.home = home
    configuration = ours("XDG_CONFIG_HOME", ".config")
    cache = ours("XDG_CACHE_HOME", ".cache")
  }

  /// What stands for bytes that are no text.
  private static let noText: Character = "\u{FFFD}"

  private static func folder(_ path: String) -> String? {
    guard PathText.isAbsolute(path), !path.contains(noText) else { return nil }
    return PathText.withoutFinalSlash(path)
  }
}
