/// The companies of the sample Intercom.
enum SampleCompanyTable {
  static let companies = named + branches + TotalsTable.companies

  private static let named: [SampleCompany] = [
    company("acme", "Acme Ltd", "Pro", 1_200, 240, "Retail"),
    company("globex", "Globex", "Enterprise", 8_450.5, 5_200, "Manufacturing"),
    company("brightwater", "Brightwater", "Starter", 49, 6, "Coffee"),
    company("kestrel", "Kestrel Logistics", "Pro", 890, 130, "Transport"),
    company("muehlbach", "Mühlbach & Söhne AG", "Enterprise", 4_100, 900, "Maschinenbau"),
    company("sol", "Padaria do Sol", "Free", 0, 3, nil),
    company("otter", "Blue Otter Games", "Pro", 640, 55, "Games"),
    company("sakura", "株式会社さくら商店", "Pro", 1_500, 75, "小売"),
    company("changjiang", "长江电子商务有限公司", "Enterprise", 12_000, 3_100, "电子商务"),
    company("nile", "شركة النيل للتجارة", "Pro", 720, 44, nil),
    company("galil", "חנות הגליל", "Starter", 99, 12, nil),
    company("ganga", "गंगा वस्त्र भंडार", "Starter", 59, 18, nil),
    SampleCompany(word: "bare", name: "", plan: nil),
    company(
      "hostile",
      "Evil\u{1B}]0;owned\u{7} \u{202E}dtL\u{202C}\u{9B}2J",
      "\u{1B}[7mPro",
      1,
      1,
      nil
    ),
  ]

  private static let branches: [SampleCompany] = (1...20).map {
    company("branch-\($0)", "Northlight Branch \($0)", "Pro", Double($0) * 10, $0, "Energy")
  }

  private static func company(
    _ word: String,
    _ name: String,
    _ plan: String,
    _ monthlySpend: Double,
    _ size: Int,
    _ industry: String?
  ) -> SampleCompany {
    SampleCompany(
      word: word,
      name: name,
      plan: plan,
      monthlySpend: monthlySpend,
      size: size,
      industry: industry,
      website: "https://\(word).example.com"
    )
  }
}
