/// Which program this is, for `--version` and the services' logs.
enum ProgramVersion {
  static let text = "0.1.0"
  static let userAgent = "intercom-panel/\(text)"
}
