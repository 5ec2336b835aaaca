/// Writes the workspace and its teammates as Intercom does.
enum IntercomTeamAnswers {
  /// The answer of `GET /me`.
  static func me(_ workspace: SampleWorkspace) -> JSON {
    let identity = workspace.identity
    let owner = workspace.teammates.first ?? .priya
    return [
      "type": "admin", "id": .text(String(owner.id)), "email": .text(owner.email),
      "name": .text(owner.name), "email_verified": true, "has_inbox_seat": true,
      "app": [
        "type": "app", "id_code": .text(identity.id), "name": .text(identity.name),
        "created_at": .integer(workspace.clock.epoch(.days(900))), "secure": true,
        "identity_verification": true, "timezone": .text(identity.timeZone),
        "region": .text(identity.region.uppercased()),
      ],
      "avatar": ["type": "avatar", "image_url": nil],
    ]
  }

  /// The answer of `GET /admins`.
  static func admins(_ workspace: SampleWorkspace) -> JSON {
    ["type": "admin.list", "admins": .array(workspace.teammates.map { shape($0) })]
  }

  /// The answer of `GET /admins/{id}`.
  static func admin(_ id: String, in workspace: SampleWorkspace) -> SampleAnswer {
    guard let teammate = workspace.teammates.first(where: { String($0.id) == id }) else {
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
