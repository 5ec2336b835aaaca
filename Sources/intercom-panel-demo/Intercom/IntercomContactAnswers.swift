/// Writes contacts and what belongs to them as Intercom does.
struct IntercomContactAnswers {
  /// What is known.
  let workspace: SampleWorkspace
  /// Whose shapes are written.
  let version: IntercomVersion

  private static let embedded = 10
  private static let companiesPerPage = 15

  private var clock: SampleClock { workspace.clock }

  /// The answer of `GET /contacts/{id}`.
  func contact(_ contact: SampleContact) -> JSON {
    let identity: JSON = [
      "type": "contact", "id": .text(contact.id),
      "workspace_id": .text(ConversationAddress.workspace),
      "external_id": .optional(contact.externalID), "role": .text(contact.role.rawValue),
      "email": .optional(contact.email), "phone": .optional(contact.phone),
      "name": .optional(contact.name), "avatar": nil, "owner_id": owner(contact),
      "social_profiles": ["type": "list", "data": []], "has_hard_bounced": false,
      "marked_email_as_spam": false, "unsubscribed_from_emails": false,
    ]
    return identity.adding(times(contact)).adding(software(contact)).adding([
      "location": location(contact.place),
      "custom_attributes": .object(contact.attributes),
      "tags": stubs("tag", contact.tags.count, of: contact),
      "notes": stubs("note", contact.notes.count, of: contact),
      "companies": stubs("company", contact.companies.count, of: contact),
      "referrer": nil, "enabled_push_messaging": nil,
    ])
  }

  private func owner(_ contact: SampleContact) -> JSON {
    guard let owner = contact.owner else { return .null }
    return version.isCurrent ? .text(String(owner.id)) : .integer(owner.id)
  }

  private func times(_ contact: SampleContact) -> KeyValuePairs<String, JSON> {
    let seen = contact.lastSeen.map { clock.epoch($0) }
    return [
      "created_at": .integer(clock.epoch(contact.created)),
      "updated_at": .integer(seen ?? clock.epoch(contact.created)),
      "signed_up_at": contact.role == .user ? .integer(clock.epoch(contact.created)) : .null,
      "last_seen_at": .optional(seen), "last_replied_at": .optional(seen),
      "last_contacted_at": nil, "last_email_opened_at": nil, "last_email_clicked_at": nil,
    ]
  }

  private func software(_ contact: SampleContact) -> KeyValuePairs<String, JSON> {
    let software = contact.software
    return [
      "language_override": nil, "browser": .optional(software?.browser),
      "browser_version": .optional(software?.version),
      "browser_language": .optional(software?.language), "os": .optional(software?.system),
      "android_app_name": nil, "android_device": nil, "android_last_seen_at": nil,
      "ios_app_name": nil, "ios_device": nil, "ios_last_seen_at": nil,
    ]
  }

  private func location(_ place: SampleContact.Place?) -> JSON {
    [
      "type": "location", "country": .optional(place?.country),
      "region": .optional(place?.region), "city": .optional(place?.city),
      "country_code": .optional(place?.code), "continent_code": .optional(place?.continent),
    ]
  }

  private func stubs(_ type: String, _ count: Int, of contact: SampleContact) -> JSON {
    let plural = type == "company" ? "companies" : type + "s"
    return [
      "type": "list",
      "data": .array(
        (0..<min(count, Self.embedded)).map {
          ["type": .text(type), "id": "\($0 + 1)", "url": "/\(plural)/\($0 + 1)"]
        }
      ),
      "url": "/contacts/\(contact.id)/\(plural)", "total_count": .integer(count),
      "has_more": .flag(count > Self.embedded),
    ]
  }

  /// The answer of `GET /contacts/{id}/companies`: pages by address.
  func companies(_ contact: SampleContact, request: SampleRequest) -> JSON {
    let size = max(1, request.number("per_page") ?? Self.companiesPerPage)
    let page = max(1, request.number("page") ?? 1)
    let all = contact.companies.compactMap { workspace.company(word: $0) }
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

  private func company(_ company: SampleCompany) -> JSON {
    let shape: JSON = [
      "type": "company", "company_id": .text(company.word), "id": .text(company.word),
      "app_id": .text(ConversationAddress.workspace), "name": .text(company.name),
      "created_at": .integer(clock.epoch(.days(400))),
      "updated_at": .integer(clock.epoch(.days(3))), "session_count": 0, "user_count": 1,
      "monthly_spend": company.monthlySpend.map { .decimal($0) } ?? .null,
      "plan": company.plan.map { ["type": "plan", "id": "269315", "name": .text($0)] } ?? [:],
      "custom_attributes": [:],
    ]
    return shape.adding([
      "website": .optional(company.website), "industry": .optional(company.industry),
      "size": .optional(company.size),
    ])
  }

  /// The answer of `GET /contacts/{id}/tags`.
  func tags(_ contact: SampleContact) -> JSON {
    let tags = contact.tags.enumerated().map { index, name -> JSON in
      [
        "type": "tag", "id": "\(index + 1)", "name": .text(name),
        "applied_at": .integer(clock.epoch(.days(30))), "applied_by": nil,
      ]
    }
    return ["type": "list", "data": .array(tags)]
  }

  /// The answer of `GET /contacts/{id}/segments`.
  func segments(_ contact: SampleContact) -> JSON {
    let segments = contact.segments.enumerated().map { index, name -> JSON in
      [
        "type": "segment", "id": "\(index + 1)", "name": .text(name),
        "created_at": .integer(clock.epoch(.days(700))),
        "updated_at": .integer(clock.epoch(.days(1))),
        "person_type": contact.role == .lead ? "contact" : "user", "count": nil,
      ]
    }
    return ["type": "list", "data": .array(segments)]
  }

  /// The answer of `GET /contacts/{id}/notes`.
  func notes(_ contact: SampleContact) -> JSON {
    let notes = contact.notes.enumerated().map { index, text -> JSON in
      [
        "type": "note", "id": "\(index + 1)",
        "created_at": .integer(clock.epoch(.days(4 + index))),
        "contact": ["type": "contact", "id": .text(contact.id)], "author": nil,
        "body": "<p>\(text)</p>",
      ]
    }
    return [
      "type": "list", "data": .array(notes), "total_count": .integer(notes.count),
      "pages": ["type": "pages", "next": nil, "page": 1, "per_page": 50, "total_pages": 1],
    ]
  }
}
