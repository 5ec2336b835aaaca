/// Which time zones each country has.
public struct ZoneTable: Sendable {
  private let zoneLines: [UInt8]
  private let nameLines: [UInt8]

  /// Takes the content of `zone.tab` or `zone1970.tab`, and of `iso3166.tab` for countries' names.
  ///
  /// It is searched when something is looked up; lines that make no sense are left out.
  ///
  /// Source: the time zone database; columns are separated by tabs: codes of two letters
  /// (several with commas), coordinates, the zone's name.
  public init(_ zones: [UInt8], countries names: [UInt8] = []) {
    zoneLines = zones
    nameLines = names
  }

  /// The names of a country's zones, the most populous one first as a rule; empty for a country
  /// that is not in the table.
  func zones(in country: String) -> [String] {
    let country = Array(country.utf8)
    return Self.lines(of: zoneLines).compactMap { line in
      guard Self.lists(zoneLines, line, country) else { return nil }
      let columns = Self.columns(of: zoneLines[line])
      guard columns.count >= 3 else { return nil }
      let name = String(decoding: columns[2], as: UTF8.self)
      return Self.isZoneName(name) ? name : nil
    }
  }

  /// A country's code of two letters, from a code of two or three letters, else from the name; nil
  /// when neither is known.
  func country(code: String?, name: String?) -> String? {
    if let code = code?.uppercased() {
      let short = code.count == 3 ? CountryTable.code(ofThreeLetters: code) : code
      if !zones(in: short).isEmpty { return short }
    }
    return name.flatMap { country(called: FoldedName($0)) }
  }

  /// The code of the country that goes by a name; nil when several do or none.
  private func country(called name: FoldedName) -> String? {
    if let other = CountryTable.names.first(where: { FoldedName($0.key) == name }) {
      return other.value
    }
    var codes: Set<String> = []
    for line in Self.lines(of: nameLines) {
      let columns = Self.columns(of: nameLines[line])
      guard columns.count >= 2 else { continue }
      let whole = String(decoding: columns[1], as: UTF8.self)
      let isCalled =
        FoldedName(whole) == name
        || whole.firstIndex(of: "(").map { FoldedName(String(whole[..<$0])) == name } ?? false
      if isCalled { codes.insert(String(decoding: columns[0], as: UTF8.self)) }
    }
    return codes.count == 1 ? codes.first : nil
  }

  /// Where the lines are that are no comments and not empty.
  private static func lines(of text: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for index in 0...text.count
    where index == text.count || text[index] == UInt8(ascii: "\n")
      || text[index] == UInt8(ascii: "\r")
    {
      if index > start, text[start] != UInt8(ascii: "#") { lines.append(start..<index) }
      start = index + 1
    }
    return lines
  }

  private static func columns(of line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
  }

  /// Whether the first column of a line, of codes with commas between them, has the code.
  private static func lists(_ text: [UInt8], _ line: Range<Int>, _ code: [UInt8]) -> Bool {
    var matched: Int? = 0
    for index in line {
      let byte = text[index]
      if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\t") {
        if matched == code.count { return true }
        guard byte == UInt8(ascii: ",") else { return false }
        matched = 0
      } else if let length = matched {
        matched = length < code.count && byte == code[length] ? length + 1 : nil
      }
    }
    return false
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
