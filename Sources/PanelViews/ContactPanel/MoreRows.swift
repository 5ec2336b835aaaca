internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// Makes the rows of what is known of a contact beyond itself: companies, tags, segments.
struct MoreRows {
  let text: DetailsText

  private var theme: Theme { text.scene.theme }

  /// The sections that have something to say, and a line for each part that failed.
  func sections(_ details: ContactDetails) -> [[DetailRow]] {
    [
      companies(details.companies ?? []),
      names("Tags", details.tags ?? [], item: .tags),
      names("Segments", details.segments ?? [], item: .segments),
      failures(details),
    ]
  }

  private func companies(_ companies: [Company]) -> [DetailRow] {
    guard !companies.isEmpty else { return [] }
    let heading = companies.count == 1 ? "Company" : "Companies (\(companies.count))"
    return [text.heading(heading)]
      + companies.flatMap { company in
        let lines = DotList.lines(words(for: company), style: theme.text, columns: text.room)
        return rows(lines, item: .company(company.id))
      }
  }

  private func words(for company: Company) -> [String] {
    let people = company.size.map { $0 == 1 ? "1 person" : "\(Grouped.text($0)) people" }
    return [
      company.name.isEmpty ? company.id.text : company.name, company.plan,
      company.monthlySpend.flatMap(Grouped.monthly), people, company.industry,
    ]
    .compactMap(\.self).filter { !$0.isEmpty }
  }

  private func names(_ heading: String, _ names: [String], item: DetailItem) -> [DetailRow] {
    guard !names.isEmpty else { return [] }
    let lines = StyledText(names.joined(separator: ", "), theme.text).lines(columns: text.room)
    return [text.heading(heading)] + rows(lines, item: item)
  }

  private func rows(_ lines: [TextLine], item: DetailItem) -> [DetailRow] {
    lines.prefixed(by: .blanks(DetailsText.gutter)).enumerated()
      .map { DetailRow(line: $1, item: item, isFirst: $0 == 0) }
  }

  /// What could not be read; a further page of conversations has a row of its own.
  private func failures(_ details: ContactDetails) -> [DetailRow] {
    ContactDetails.Part.allCases.flatMap { part -> [DetailRow] in
      guard let failure = details.failures[part] else { return [] }
      if part == .conversations, details.conversations != nil { return [] }
      let sentence = "\(Self.name(of: part)) not read: \(FailureText.word(failure))."
      return text.paragraph("! " + sentence, theme.warning)
    }
  }

  private static func name(of part: ContactDetails.Part) -> String {
    switch part {
    case .companies: "Companies"
    case .tags: "Tags"
    case .segments: "Segments"
    case .owner: "Names of teammates"
    case .conversations: "Other conversations"
    }
  }
}
