/// Keys that a person gave to an action; neither name is checked here.
public struct KeyChoice: Sendable, Hashable {
  /// The action's name, as written.
  public var action: String
  /// The keys' names, as written; empty takes all keys from the action.
  public var keys: [String]
  /// Where it was written, for the mistake that an unknown name is.
  public var origin: SettingOrigin

  /// Assembles a choice.
  public init(action: String, keys: [String], origin: SettingOrigin) {
    self.action = action
    self.keys = keys
    self.origin = origin
  }
}
