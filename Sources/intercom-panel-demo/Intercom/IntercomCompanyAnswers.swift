/// Writes companies as Intercom does.
struct IntercomCompanyAnswers {
  /// What is known.
  let workspace: SampleWorkspace

  /// Companies on a page, also when more are asked for.
  private static let mostPerPage = 15

  private var clock: SampleClock { workspace.clock }

  /// The answer of `GET /contacts/{id}/companies`: pages by address.
  func companies(_ contact: SampleContact, request: SampleRequest) -> JSON {
    let size = min(Self.mostPerPage, max(1, request.number("per_page") ?? Self.mostPerPage))
    let page = max(1, request.number("page") ?? 1)
    let all = workspace.companies(of: contact)
    let pages = max(1, (all.count + size - 1) / size)
    let address = "\(request.site)/contacts/\(contact.id)/companies"
    return [
      "type": "list",
      "data": .array(all.dropFirst((page - 1) * size).prefix(size).map { company($0) }),
      "pages": [
        "type": "pages",
        "next": page < pages ? "\(address)?per_page=\(size)&page=\(page + 1)" : .null,
        "page": .integer(page), "per_page": .integer(size), "total_pages": .integer(pages),
      ],
      "total_count": .integer(all.count),
    ]
  }

  /// The answer of `GET /companies/{id}`.
  func answer(_ id: String) -> SampleAnswer {
    guard let company = workspace.company(id: id) else {
      return IntercomService.error("company_not_found", "Company Not Found", status: 404)
    }
    return .json(self.company(company))
  }

  private func company(_ company: SampleCompany) -> JSON {
    let shape: JSON = [
      "type": "company", "company_id": .text(company.word), "id": .text(company.id),
      "app_id": .text(workspace.identity.id), "name": .text(company.name),
      "remote_created_at": .integer(clock.epoch(.days(410))),
      "created_at": .integer(clock.epoch(.days(400))),
      "updated_at": .integer(clock.epoch(.days(3))), "session_count": 0, "user_count": 1,
      "monthly_spend": company.monthlySpend.map { Self.amount($0) } ?? .null,
      "plan": company.plan.map { plan($0) } ?? [:],
      "tags": ["type": "tag.list", "tags": []],
      "segments": ["type": "segment.list", "segments": []], "custom_attributes": [:],
    ]
    // Absent, not null, when the workspace never told them.
    let known: [(String, JSON?)] = [
      ("website", company.website.map { .text($0) }),
      ("industry", company.industry.map { .text($0) }),
      ("size", company.size.map { .integer($0) }),
    ]
    return shape.replacing(known.compactMap { name, value in value.map { (name, $0) } })
  }

  private func plan(_ name: String) -> JSON {
    ["type": "plan", "id": .text(String(SampleName.number(of: name))), "name": .text(name)]
  }

  /// Whole amounts come without a fraction.
  private static func amount(_ amount: Double) -> JSON {
    amount == amount.rounded() ? .integer(Int(amount)) : .decimal(amount)
  }
}
