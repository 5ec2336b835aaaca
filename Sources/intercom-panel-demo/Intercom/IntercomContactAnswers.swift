/// Writes contacts and what belongs to them as Intercom does.
struct IntercomContactAnswers {
  /// What is known.
  let workspace: SampleWorkspace
  /// Whose shapes are written.
  let version: IntercomVersion

  private static let embedded = 10

  private var clock: SampleClock { workspace.clock }

  /// The answer of `GET /contacts/{id}`.
  func contact(_ contact: SampleContact) -> JSON {
    let identity: JSON = [
      "type": "contact", "id": .text(contact.id),
      "workspace_id": .text(workspace.identity.id),
      "external_id": .optional(contact.externalID), "role": .text(contact.role.rawValue),
      "email": .optional(contact.email), "email_domain": .optional(Self.domain(contact)),
      "phone": .optional(contact.phone), "name": .optional(contact.name), "avatar": nil,
      "owner_id": owner(contact), "social_profiles": ["type": "list", "data": []],
      "has_hard_bounced": false,
      "marked_email_as_spam": false, "unsubscribed_from_emails": false,
    ]
    return identity.adding(times(contact)).adding(software(contact)).adding([
      "location": location(contact.place),
      "custom_attributes": .object(contact.attributes),
      "tags": stubs("tags", of: contact, contact.tags.map { Self.tagID($0) }),
      "notes": stubs("notes", of: contact, contact.notes.indices.map { Self.noteID($0) }),
      "companies": stubs("companies", of: contact, workspace.companies(of: contact).map(\.id)),
      "opted_out_subscription_types": stubs("subscriptions", of: contact, []),
      "opted_in_subscription_types": stubs("subscriptions", of: contact, []),
      "utm_campaign": nil, "utm_content": nil, "utm_medium": nil, "utm_source": nil,
      "utm_term": nil, "referrer": nil, "enabled_push_messaging": nil,
    ]).replacing(contact.extras.map { ($0.key, $0.value) })
  }

  private static func domain(_ contact: SampleContact) -> String? {
    contact.email?.split(separator: "@").dropFirst().last.map { String($0) }
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
      "last_seen_at": .optional(seen),
      "last_replied_at": .optional(contact.lastReplied.map { clock.epoch($0) } ?? seen),
      "last_contacted_at": nil, "last_email_opened_at": nil, "last_email_clicked_at": nil,
    ]
  }

  private func software(_ contact: SampleContact) -> KeyValuePairs<String, JSON> {
    let software = contact.software
    return [
      "language_override": nil, "browser": .optional(software?.browser),
      "browser_version": .optional(software?.version),
      "browser_language": .optional(software?.language), "os": .optional(software?.system),
      "android_app_name": nil, "android_app_version": nil, "android_device": nil,
      "android_os_version": nil, "android_sdk_version": nil, "android_last_seen_at": nil,
      "ios_app_name": nil, "ios_app_version": nil, "ios_device": nil, "ios_os_version": nil,
      "ios_sdk_version": nil, "ios_last_seen_at": nil,
    ]
  }

  private func location(_ place: SampleContact.Place?) -> JSON {
    [
      "type": "location", "country": .optional(place?.country),
      "region": .optional(place?.region), "city": .optional(place?.city),
      "country_code": .optional(place?.code), "continent_code": .optional(place?.continent),
    ]
  }

  /// The first ten of a list, without their names, and where all of them are.
  private func stubs(_ list: String, of contact: SampleContact, _ ids: [String]) -> JSON {
    let type = ["companies": "company", "tags": "tag", "notes": "note"][list] ?? list
    return [
      "type": "list",
      "data": .array(
        ids.prefix(Self.embedded).map {
          ["type": .text(type), "id": .text($0), "url": "/\(list)/\($0)"]
        }
      ),
      "url": "/contacts/\(contact.id)/\(list)", "total_count": .integer(ids.count),
      "has_more": .flag(ids.count > Self.embedded),
    ]
  }

  private static func tagID(_ name: String) -> String {
    String(SampleName.number(of: name))
  }

  private static func noteID(_ index: Int) -> String {
    String(26 + index)
  }

  /// The answer of `GET /contacts/{id}/tags`.
  func tags(_ contact: SampleContact) -> JSON {
    let tags = contact.tags.map { name -> JSON in
      [
        "type": "tag", "id": .text(Self.tagID(name)), "name": .text(name),
        "applied_at": .integer(clock.epoch(.days(30))), "applied_by": nil,
      ]
    }
    return ["type": "list", "data": .array(tags)]
  }

  /// The answer of `GET /contacts/{id}/segments`.
  func segments(_ contact: SampleContact) -> JSON {
    let segments = contact.segments.map { name -> JSON in
      [
        "type": "segment", "id": .text(SampleName.id(of: name)), "name": .text(name),
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
        "type": "note", "id": .text(Self.noteID(index)),
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
