internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// Makes the rows of what is known of a contact beyond itself: companies, tags, segments.
struct MoreRows {
  let text: DetailsText

  private var theme: Theme { text.scene.theme }

  /// The sections that have something to say, and a line for each part that failed.
  func sections(of contact: Contact, _ details: ContactDetails) -> [[DetailRow]] {
    [
      companies(text.scene.state.contacts.companies(of: contact, beside: chosen(contact))),
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
        let words = words(for: company)
        let lines = DotList.lines(words, style: theme.text, columns: max(1, text.room - 2))
        return rows(lines.hangingFromFirst(by: 2), item: .company(company.id))
      }
  }

  private func chosen(_ contact: Contact) -> [VisibleField] {
    text.scene.state.fields.fields(for: contact.role)
  }

  private func words(for company: Company) -> [String] {
    let people = company.size.map { $0 == 1 ? "1 person" : "\(GroupedNumber.text($0)) people" }
    return [
      company.name.isEmpty ? company.id.text : company.name, company.plan,
      company.monthlySpend.flatMap(MoneyText.monthly), people, company.industry,
    ]
    .compactMap(\.self).filter { !$0.isEmpty }
  }

  private func names(_ heading: String, _ names: [String], item: DetailItem) -> [DetailRow] {
    guard !names.isEmpty else { return [] }
    let lines = DotList.lines(names, style: theme.text, columns: text.room)
    return [text.heading(heading)] + rows(lines, item: item)
  }

  private func rows(_ lines: [TextLine], item: DetailItem) -> [DetailRow] {
    lines.prefixed(by: .blanks(DetailsText.gutter)).enumerated()
      .map { DetailRow(line: $1, item: item, isFirst: $0 == 0) }
  }

  /// What could not be read; a further page of conversations has a row of its own.
  ///
  /// What is known all the same is told in one sentence.
  private func failures(_ details: ContactDetails) -> [DetailRow] {
    let failed = ContactDetails.Part.allCases.filter { part in
      details.failures[part] != nil && !(part == .conversations && details.conversations != nil)
    }
    let missing = failed.filter { !details.knows($0) }.flatMap { part -> [DetailRow] in
      guard let failure = details.failures[part] else { return [] }
      let sentence = "\(Self.name(of: part)) not read: \(FailureText.word(failure))."
      return text.paragraph("! " + sentence, theme.warning)
    }
    let known = failed.filter { details.knows($0) }
    guard let failure = known.first.flatMap({ details.failures[$0] }) else { return missing }
    let names = known.map { Self.name(of: $0).lowercased() }.joined(separator: ", ")
    let sentence = "Not refreshed: \(names) (\(FailureText.word(failure)))."
    return missing + text.paragraph("! " + sentence, theme.warning)
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

extension ContactDetails {
  /// Whether the part is known, from an earlier answer when it failed.
  fileprivate func knows(_ part: Part) -> Bool {
    switch part {
    case .companies: companies != nil
    case .tags: tags != nil
    case .segments: segments != nil
    case .owner: ownerName != nil
    case .conversations: conversations != nil
    }
  }
}

extension [TextLine] {
  /// The lines, all but the first moved to the right.
  fileprivate func hangingFromFirst(by columns: Int) -> [TextLine] {
    enumerated().map { $0 == 0 ? $1 : $1.prefixed(by: .blanks(columns)) }
  }
}
