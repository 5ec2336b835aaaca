public import ContactResolution

/// How Intercom is reached.
public struct IntercomSettings: Sendable, Equatable {
  /// Where the workspace lives.
  public var region: Region
  /// Another address than the region's own; nil for the region's own.
  public var api: BaseURL?
  /// The workspace the token is expected to belong to; nil when any will do.
  public var workspace: WorkspaceID?
  /// Where the token is; nil when none is configured.
  public var token: TokenSource?

  /// Assembles settings.
  public init(
    region: Region = .us,
    api: BaseURL? = nil,
    workspace: WorkspaceID? = nil,
    token: TokenSource? = nil
  ) {
    self.region = region
    self.api = api
    self.workspace = workspace
    self.token = token
  }

  /// The address requests go to, without a slash at its end.
  public var apiBase: String { api?.text ?? region.apiBase }
}
