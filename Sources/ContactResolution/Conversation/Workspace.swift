/// An Intercom workspace, as far as its token reveals it.
public struct Workspace: Sendable, Equatable {
  /// The id used in links; nil when the service keeps it back.
  public var id: WorkspaceID?
  /// The name people see; empty when unknown.
  public var name: String
  /// Where it lives.
  public var region: Region

  /// Makes a workspace.
  public init(id: WorkspaceID?, name: String, region: Region) {
    self.id = id
    self.name = name
    self.region = region
  }
}

/// Somebody with a seat in an Intercom workspace; its API says admin.
public struct Teammate: Sendable, Equatable {
  /// Intercom's id.
  public var id: TeammateID
  /// The name people see.
  public var name: String
  /// The address; nil when unknown.
  public var email: String?

  /// Makes a teammate.
  public init(id: TeammateID, name: String, email: String? = nil) {
    self.id = id
    self.name = name
    self.email = email
  }
}
