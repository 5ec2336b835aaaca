/// Which time zones each country has.
public struct ZoneTable: Sendable {
  private var zones: [String: [String]] = [:]
  private var countries: [FoldedName: String] = [:]
  /// Names that more than one country goes by.
  private var ambiguous: Set<FoldedName> = []

  /// Reads the text of `zone.tab` or `zone1970.tab`, and of `iso3166.tab` for countries' names;
  /// lines that make no sense are left out.
  ///
  /// Source: the time zone database; columns are separated by tabs: codes of two letters
  /// (several with commas), coordinates, the zone's name.
  public init(_ text: String, countries names: String = "") {
    for line in text.split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard columns.count >= 3, Self.isZoneName(String(columns[2])) else { continue }
      for code in columns[0].split(separator: ",") {
        zones[String(code), default: []].append(String(columns[2]))
      }
    }
    for line in names.split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard columns.count >= 2 else { continue }
      let name = String(columns[1])
      call(String(columns[0]), name)
      guard let bracket = name.firstIndex(of: "(") else { continue }
      call(String(columns[0]), String(name[..<bracket]))
    }
    for (name, code) in CountryTable.names { countries[FoldedName(name)] = code }
  }

  private mutating func call(_ code: String, _ name: String) {
    let folded = FoldedName(name)
    if let other = countries[folded], other != code { ambiguous.insert(folded) }
    countries[folded] = code
    if ambiguous.contains(folded) { countries[folded] = nil }
  }

  /// The names of a country's zones, the most populous one first as a rule; empty for a country
  /// that is not in the table.
  func zones(in country: String) -> [String] { zones[country] ?? [] }

  /// A country's code of two letters, from a code of two or three letters, else from the name; nil
  /// when neither is known.
  func country(code: String?, name: String?) -> String? {
    if let code = code?.uppercased() {
      let short = code.count == 3 ? CountryTable.code(ofThreeLetters: code) : code
      if zones[short] != nil { return short }
    }
    return name.flatMap { countries[FoldedName($0)] }
  }

  /// Whether a text has the form of a zone's name, such as `America/New_York`: nothing in it leads
  /// out of a folder.
  static func isZoneName(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return text.utf8.count <= 64
      && parts.allSatisfy { part in
        part.first.map { $0.isASCIILetter } ?? false && part.allSatisfy(\.isZoneByte)
      }
  }
}

extension UInt8 {
  fileprivate var isZoneByte: Bool {
    isASCIILetter || (0x30...0x39).contains(self) || self == UInt8(ascii: "_")
      || self == UInt8(ascii: "-") || self == UInt8(ascii: "+")
  }
}
