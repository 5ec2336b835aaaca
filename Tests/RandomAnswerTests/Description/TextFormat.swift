/// The formats that descriptions give texts, looked at by their outlines.
enum TextFormat {
  /// Whether a text is of the format; anything is of a format that is not known.
  static func holds(_ text: String, _ format: String) -> Bool {
    let pattern: String
    switch format {
    case "date-time":
      pattern = #"^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$"#
    case "date": pattern = #"^\d{4}-\d\d-\d\d$"#
    case "uri": pattern = #"^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"]*$"#
    case "email": pattern = #"^[^@]+@[^@\s]+$"#
    case "uuid": pattern = #"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"#
    default: return true
    }
    guard let expression = try? Regex(pattern) else { return false }
    return text.firstMatch(of: expression) != nil
  }
}
