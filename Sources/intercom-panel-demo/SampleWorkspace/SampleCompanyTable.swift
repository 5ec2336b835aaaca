/// The companies of the sample Intercom.
enum SampleCompanyTable {
  static let companies: [SampleCompany] = [
    SampleCompany(
      word: "acme",
      name: "Acme Ltd",
      plan: "Pro",
      monthlySpend: 1_200,
      size: 240,
      industry: "Retail",
      website: "https://acme.example.com"
    ),
    SampleCompany(
      word: "globex",
      name: "Globex",
      plan: "Enterprise",
      monthlySpend: 8_450.5,
      size: 5_200,
      industry: "Manufacturing",
      website: "https://globex.example.com"
    ),
  ]
}
