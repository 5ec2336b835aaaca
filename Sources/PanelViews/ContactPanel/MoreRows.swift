internal import ContactResolution
internal import TextTerminal

/// Makes the rows of what is known of a contact beyond itself: companies, tags, segments.
struct MoreRows {
  let text: DetailsText

  private var theme: Theme { text.scene.theme }

  private static let mostCompanies = 5

  /// The sections that have something to say, and one line for the parts that failed.
  func sections(_ details: ContactDetails) -> [[DetailRow]] {
    [
      companies(details.companies ?? []),
      names("Tags", details.tags ?? []),
      names("Segments", details.segments ?? []),
      failures(details.failures),
    ]
  }

  private func companies(_ companies: [Company]) -> [DetailRow] {
    guard !companies.isEmpty else { return [] }
    let hidden = companies.count - Self.mostCompanies
    return [text.heading(companies.count == 1 ? "Company" : "Companies")]
      + companies.prefix(Self.mostCompanies).flatMap { company in
        DotList.lines(words(for: company), style: theme.text, columns: text.room)
          .prefixed(by: .blanks(DetailsText.gutter)).map { DetailRow(line: $0) }
      } + text.paragraph(hidden > 0 ? "… \(hidden) more" : "", theme.faint)
  }

  private func words(for company: Company) -> [String] {
    let people = company.size.map { $0 == 1 ? "1 person" : "\(Grouped.text($0)) people" }
    let spend = company.monthlySpend.flatMap { $0 == 0 ? nil : Grouped.text($0) }.map { $0 + "/mo" }
    return [
      company.name.isEmpty ? company.id.text : company.name, company.plan, spend, people,
      company.industry,
    ]
    .compactMap(\.self).filter { !$0.isEmpty }
  }

  private func names(_ heading: String, _ names: [String]) -> [DetailRow] {
    guard !names.isEmpty else { return [] }
    return [text.heading(heading)]
      + text.paragraph(names.joined(separator: ", "), theme.text)
  }

  private func failures(_ failures: [ContactDetails.Part: ServiceFailure]) -> [DetailRow] {
    let words = ContactDetails.Part.allCases.compactMap { part in
      failures[part].map { "\(part.rawValue): \(FailureText.word($0))" }
    }
    guard !words.isEmpty else { return [] }
    return text.paragraph("Not read: " + words.joined(separator: ", ") + ".", theme.faint)
  }
}
