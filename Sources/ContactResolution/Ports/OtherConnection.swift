/// An Intercom workspace that may be asked beside the main one, with a token of its own.
public struct OtherConnection: Sendable {
  /// What the person calls it.
  public var name: ConnectionName
  /// Where it lives, as configured.
  public var region: Region
  /// The workspace its token has to belong to; nil when any will do.
  public var workspace: WorkspaceID?
  /// Where its conversations and contacts are read.
  public var contacts: ContactDirectory

  /// Makes a connection.
  public init(
    name: ConnectionName,
    region: Region,
    workspace: WorkspaceID? = nil,
    contacts: ContactDirectory
  ) {
    self.name = name
    self.region = region
    self.workspace = workspace
    self.contacts = contacts
  }
}
