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
    var zones: [String] = []
    Self.eachLine(of: zoneLines) { columns in
      guard columns.count >= 3, Self.lists(columns[0], country) else { return }
      let name = String(decoding: columns[2], as: UTF8.self)
      if Self.isZoneName(name) { zones.append(name) }
    }
    return zones
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
    Self.eachLine(of: nameLines) { columns in
      guard columns.count >= 2 else { return }
      let whole = String(decoding: columns[1], as: UTF8.self)
      let isCalled =
        FoldedName(whole) == name
        || whole.firstIndex(of: "(").map { FoldedName(String(whole[..<$0])) == name } ?? false
      if isCalled { codes.insert(String(decoding: columns[0], as: UTF8.self)) }
    }
    return codes.count == 1 ? codes.first : nil
  }

  /// Whether a column of codes, separated by commas, has the code.
  private static func lists(_ codes: ArraySlice<UInt8>, _ code: [UInt8]) -> Bool {
    codes.split(separator: UInt8(ascii: ",")).contains { $0.elementsEqual(code) }
  }

  /// Visits the columns of every line that is no comment.
  private static func eachLine(of text: [UInt8], _ visit: ([ArraySlice<UInt8>]) -> Void) {
    var rest = text[...]
    while !rest.isEmpty {
      let line = rest.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
      rest = rest.dropFirst(line.count + 1)
      guard let first = line.first, first != UInt8(ascii: "#") else { continue }
      visit(line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false))
    }
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
