/// Countries by other names than the time zone database has.
enum CountryTable {
  /// The code of two letters for one of three.
  ///
  /// Most codes of three letters begin with that of two; the table has those that do not.
  ///
  /// Source: ISO 3166-1.
  static func code(ofThreeLetters code: String) -> String {
    otherCodes[code] ?? String(code.prefix(2))
  }

  /// Names in use beside those of the time zone database.
  static let names = [
    "United Kingdom": "GB", "Great Britain": "GB", "United States of America": "US", "USA": "US",
    "Russian Federation": "RU", "Czechia": "CZ", "Czech Republic": "CZ", "South Korea": "KR",
    "Republic of Korea": "KR", "North Korea": "KP", "Ivory Coast": "CI", "Türkiye": "TR",
    "Turkey": "TR", "Viet Nam": "VN", "Vietnam": "VN", "The Netherlands": "NL", "Holland": "NL",
    "Democratic Republic of the Congo": "CD", "Republic of the Congo": "CG", "Eswatini": "SZ",
    "Swaziland": "SZ", "Cabo Verde": "CV", "Macao": "MO", "Myanmar": "MM", "Burma": "MM",
    "Samoa": "WS", "American Samoa": "AS", "Timor-Leste": "TL", "North Macedonia": "MK",
    "Macedonia": "MK", "Central African Republic": "CF", "Saint Lucia": "LC",
    "U.S. Virgin Islands": "VI", "British Virgin Islands": "VG", "Republic of Ireland": "IE",
  ]

  private static let otherCodes = [
    "ABW": "AW", "AGO": "AO", "ALA": "AX", "AND": "AD", "ARE": "AE", "ARM": "AM", "ATA": "AQ",
    "ATF": "TF", "ATG": "AG", "AUT": "AT", "BDI": "BI", "BEN": "BJ", "BES": "BQ", "BGD": "BD",
    "BHS": "BS", "BIH": "BA", "BLR": "BY", "BLZ": "BZ", "BRB": "BB", "BRN": "BN", "CAF": "CF",
    "CHL": "CL", "CHN": "CN", "COD": "CD", "COG": "CG", "COK": "CK", "COM": "KM", "CPV": "CV",
    "CUW": "CW", "CYM": "KY", "DNK": "DK", "ESH": "EH", "EST": "EE", "FLK": "FK", "FRO": "FO",
    "FSM": "FM", "GIN": "GN", "GLP": "GP", "GNB": "GW", "GNQ": "GQ", "GRD": "GD", "GRL": "GL",
    "GUF": "GF", "GUY": "GY", "IRL": "IE", "IRQ": "IQ", "ISR": "IL", "JAM": "JM", "KAZ": "KZ",
    "KOR": "KR", "LBR": "LR", "LBY": "LY", "MAC": "MO", "MAF": "MF", "MDG": "MG", "MDV": "MV",
    "MEX": "MX", "MLT": "MT", "MNE": "ME", "MNP": "MP", "MOZ": "MZ", "MTQ": "MQ", "MYT": "YT",
    "NIU": "NU", "PAK": "PK", "PCN": "PN", "PLW": "PW", "PNG": "PG", "POL": "PL", "PRK": "KP",
    "PRT": "PT", "PRY": "PY", "PYF": "PF", "SEN": "SN", "SGS": "GS", "SLB": "SB", "SLV": "SV",
    "SPM": "PM", "SRB": "RS", "SUR": "SR", "SVK": "SK", "SVN": "SI", "SWE": "SE", "SWZ": "SZ",
    "SYC": "SC", "TCD": "TD", "TKM": "TM", "TUN": "TN", "TUR": "TR", "TUV": "TV", "UKR": "UA",
    "URY": "UY", "WLF": "WF",
  ]
}
