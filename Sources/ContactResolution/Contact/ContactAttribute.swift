/// An attribute that contacts of the workspace can have, as the workspace describes it.
public struct ContactAttribute: Sendable, Hashable {
  /// The name by which `VisibleField` and `Contact` know it: Intercom's own for a standard
  /// attribute, the plain name without a prefix for a custom one.
  public var name: String
  /// What people call it.
  public var label: String
  /// What it is for, in the workspace's words; empty when nobody said.
  public var description: String
  /// What its values are.
  public var type: DataType
  /// Whether the workspace made it itself.
  public var isCustom: Bool

  /// What the values of an attribute are; `unknown` carries a type not in Intercom's description.
  public enum DataType: Sendable, Hashable {
    case text
    case integer
    case decimal
    case flag
    case date
    case unknown(String)
  }

  /// Makes an attribute.
  public init(
    name: String,
    label: String,
    description: String = "",
    type: DataType = .text,
    isCustom: Bool = false
  ) {
    self.name = name
    self.label = label
    self.description = description
    self.type = type
    self.isCustom = isCustom
  }
}
