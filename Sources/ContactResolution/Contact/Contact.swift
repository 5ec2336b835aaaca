/// A User or a Lead of Intercom.
public struct Contact: Sendable, Equatable {
  /// Intercom's id.
  public var id: ContactID
  /// Whether it is a User or a Lead.
  public var role: Role
  /// The workspace it lives in, when the service says so.
  public var workspace: WorkspaceID?
  /// The name; nil when there is none or an empty one.
  public var name: String?
  /// The address; nil when there is none or an empty one.
  public var email: String?
  /// The phone number; nil when there is none or an empty one.
  public var phone: String?
  /// The teammate that owns the contact; nil when nobody does.
  public var owner: TeammateID?
  /// The companies it belongs to, as far as the contact itself names them; nil when it names none
  /// and does not say how many.
  public var companies: CompanyReferences?
  /// All standard attributes by Intercom's names (`email`, `created_at`, `location.city`), without
  /// those that are null or empty text.
  public var attributes: [String: AttributeValue]
  /// The workspace's own attributes by name, without those that are null.
  public var customAttributes: [String: AttributeValue]

  /// What Intercom calls a contact; `unknown` carries a role that is not in its description.
  public enum Role: Sendable, Hashable {
    case user
    case lead
    case unknown(String)

    /// Intercom's word for the role.
    public var name: String {
      switch self {
      case .user: "user"
      case .lead: "lead"
      case .unknown(let name): name
      }
    }
  }

  /// Makes a contact.
  public init(
    id: ContactID,
    role: Role,
    workspace: WorkspaceID? = nil,
    name: String? = nil,
    email: String? = nil,
    phone: String? = nil,
    owner: TeammateID? = nil,
    companies: CompanyReferences? = nil,
    attributes: [String: AttributeValue] = [:],
    customAttributes: [String: AttributeValue] = [:]
  ) {
    self.id = id
    self.role = role
    self.workspace = workspace
    self.name = name
    self.email = email
    self.phone = phone
    self.owner = owner
    self.companies = companies
    self.attributes = attributes
    self.customAttributes = customAttributes
  }
}
