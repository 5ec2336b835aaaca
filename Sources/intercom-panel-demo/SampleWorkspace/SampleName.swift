/// Makes ids of the names by which the tables call companies, tags and segments.
enum SampleName {
  /// A number that stays the same for a name in every run (FNV-1a, 32 bits).
  static func number(of name: String) -> Int {
    Int(name.utf8.reduce(2_166_136_261 as UInt32) { ($0 ^ UInt32($1)) &* 16_777_619 })
  }

  /// Intercom's kind of id: 24 hexadecimal digits.
  static func id(of name: String) -> String {
    let digits = String(number(of: name), radix: 16)
    return "56203d253cba154d" + String(repeating: "0", count: 8 - digits.count) + digits
  }
}
