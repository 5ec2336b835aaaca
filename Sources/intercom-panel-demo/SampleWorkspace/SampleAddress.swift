/// Addresses that stand in issues.
enum SampleAddress {
  /// Stands for the site that answers, whose port is not known before it runs.
  static let site = "https://this-site.example.com"

  /// An issue of the same site.
  static func issue(_ key: String) -> String {
    "\(site)/browse/\(key)"
  }
}
