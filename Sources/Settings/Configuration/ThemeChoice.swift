/// A theme of a person's own; what its looks mean is not checked here.
public struct ThemeChoice: Sendable, Equatable {
  /// What people call it; none of `Look.themes`, never empty.
  public var name: String
  /// The theme that has the looks of all other roles: one of `Look.themes`.
  public var base: String
  /// Looks by the role they are for, in alphabetical order of the roles.
  public var looks: [RoleLook]

  /// A look for a role, as written.
  public struct RoleLook: Sendable, Hashable {
    /// The role's name.
    public var role: String
    /// The look, such as `bold #ff8800 on 236`.
    public var look: String
    /// Where it was written, for the mistake that an unknown word is.
    public var origin: SettingOrigin

    /// Assembles a look for a role.
    public init(role: String, look: String, origin: SettingOrigin) {
      self.role = role
      self.look = look
      self.origin = origin
    }
  }

  /// Assembles a theme.
  public init(name: String, base: String = "auto", looks: [RoleLook] = []) {
    self.name = name
    self.base = base
    self.looks = looks
  }
}
