public import ContactResolution
internal import HTTPExchange

/// Whom an Intercom token belongs to.
public struct IntercomAccount: Sendable, Equatable {
  /// The teammate who authorised the token; nil when Intercom keeps it back.
  public let teammate: Teammate?
  /// The workspace it opens; without id and name when Intercom keeps them back.
  public let workspace: Workspace

  /// Reads the answer of `GET /me`; nil when it names neither a teammate nor a workspace.
  ///
  /// Source: Intercom OpenAPI 2.16, schema `admin_with_app`, whose `app` may be null.
  init?(intercom answer: JSONValue, configured region: Region) {
    let app = answer["app"]
    let workspace = app?["id_code"]?.scalarText.map { WorkspaceID($0) }
    teammate = Teammate(intercom: answer)
    guard teammate != nil || workspace != nil else { return nil }
    self.workspace = Workspace(
      id: workspace,
      name: app?["name"]?.scalarText ?? "",
      region: app?["region"]?.scalarText.flatMap { Region(intercom: $0) } ?? region
    )
  }
}

extension Region {
  /// Reads a region as Intercom may write it; nil for an unknown one.
  ///
  /// Intercom's description shows `US` only; the other forms are what its pages call the regions.
  fileprivate init?(intercom name: String) {
    switch name.lowercased().filter({ $0.isLetter }) {
    case "us", "usa", "unitedstates", "america", "northamerica": self = .us
    case "eu", "europe", "europeanunion": self = .eu
    case "au", "aus", "australia": self = .au
    default: return nil
    }
  }
}

extension Teammate {
  /// Reads a teammate; nil when it has no id.
  init?(intercom answer: JSONValue) {
    guard let id = answer["id"]?.scalarText else { return nil }
    let email = answer["email"]?.scalarText
    self.init(
      id: TeammateID(id),
      name: answer["name"]?.scalarText ?? email ?? "",
      email: email
    )
  }
}
