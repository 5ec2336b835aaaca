/// Writes the workspace and its teammates as Intercom does.
enum IntercomTeamAnswers {
  /// The answer of `GET /me`.
  static func me(_ clock: SampleClock) -> JSON {
    [
      "type": "admin", "id": .text(String(SampleTeammate.priya.id)),
      "email": .text(SampleTeammate.priya.email), "name": .text(SampleTeammate.priya.name),
      "email_verified": true, "has_inbox_seat": true,
      "app": [
        "type": "app", "id_code": .text(ConversationAddress.workspace), "name": "acme",
        "created_at": .integer(clock.epoch(.days(900))), "secure": true,
        "identity_verification": true, "timezone": "Europe/Berlin", "region": "US",
      ],
      "avatar": ["type": "avatar", "image_url": nil],
    ]
  }

  /// The answer of `GET /admins`.
  static var admins: JSON {
    ["type": "admin.list", "admins": .array(SampleTeammate.all.map { shape($0) })]
  }

  /// The answer of `GET /admins/{id}`.
  static func admin(_ id: String) -> SampleAnswer {
    guard let teammate = SampleTeammate.all.first(where: { String($0.id) == id }) else {
      return IntercomService.error("admin_not_found", "Admin not found", status: 404)
    }
    return .json(shape(teammate))
  }

  private static func shape(_ teammate: SampleTeammate) -> JSON {
    [
      "type": "admin", "id": .text(String(teammate.id)), "name": .text(teammate.name),
      "email": .text(teammate.email), "away_mode_enabled": false, "away_mode_reassign": false,
      "has_inbox_seat": true, "team_ids": [],
    ]
  }
}
