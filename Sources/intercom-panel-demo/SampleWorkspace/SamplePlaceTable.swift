extension SampleContact.Place {
  static let dublin = SampleContact.Place(
    city: "Dublin",
    region: "Leinster",
    country: "Ireland",
    code: "IRL",
    continent: "EU"
  )
  static let saoPaulo = SampleContact.Place(
    city: "São Paulo",
    region: "São Paulo",
    country: "Brazil",
    code: "BRA",
    continent: "SA"
  )
  static let munich = SampleContact.Place(
    city: "München",
    region: "Bayern",
    country: "Germany",
    code: "DEU",
    continent: "EU"
  )
  static let tokyo = SampleContact.Place(
    city: "東京",
    region: "東京都",
    country: "Japan",
    code: "JPN",
    continent: "AS"
  )
  static let cairo = SampleContact.Place(
    city: "القاهرة",
    region: "Cairo",
    country: "Egypt",
    code: "EGY",
    continent: "AF"
  )
  static let mumbai = SampleContact.Place(
    city: "मुंबई",
    region: "Maharashtra",
    country: "India",
    code: "IND",
    continent: "AS"
  )
}

extension SampleContact.Software {
  static let chrome = SampleContact.Software(
    browser: "chrome",
    version: "141.0.7390.54",
    system: "Mac OS X",
    language: "en"
  )
  static let firefox = SampleContact.Software(
    browser: "firefox",
    version: "143.0",
    system: "Windows 11",
    language: "pt-BR"
  )
  static let safari = SampleContact.Software(
    browser: "safari",
    version: "18.3",
    system: "iOS",
    language: "de-DE"
  )
}
