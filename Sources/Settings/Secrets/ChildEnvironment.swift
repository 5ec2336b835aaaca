/// The environment for programs that are started from here.
public enum ChildEnvironment {
  /// The variables without those that hold a token of ours.
  public static func withoutSecrets(_ environment: [String: String]) -> [String: String] {
    environment.filter { !($0.key.hasPrefix("INTERCOM_PANEL_") && $0.key.hasSuffix("_TOKEN")) }
  }
}
