/// What a URL of Intercom's web pages leads to, as far as it matters beside an issue.
public enum IntercomURL: Sendable, Hashable {
  case conversation(ConversationAddress)
  case contact(region: Region, workspace: WorkspaceID?, id: ContactID)
  /// A search for the contacts with an e-mail address.
  case contactsWithEmail(region: Region, workspace: WorkspaceID?, email: String)

  /// Reads the text of one URL, blanks around it allowed; nil when it leads to none of these.
  ///
  /// Only Intercom's own hosts count: no look-alike, no user-info, no port but 80 and 443, nothing
  /// inside another URL. The scheme is http, https or missing.
  public init?(_ text: String) {
    self.init(bytes: text.trimmed.utf8)
  }

  init?(bytes: some Collection<UInt8>) {
    guard let address = WebAddress(bytes) else { return nil }
    if let conversation = Self.conversation(at: address) {
      self = .conversation(conversation)
    } else if let contact = Self.contact(at: address) {
      self = contact
    } else {
      return nil
    }
  }

  private static func conversation(at address: WebAddress) -> ConversationAddress? {
    guard var place = Place(address.segments), place.isModern, place.rest.count >= 2,
      let id = place.rest.popLast(), isConversationID(id),
      let kind = place.rest.popLast().flatMap(kind(named:))
    else { return nil }
    return ConversationAddress(
      id: ConversationID(id),
      kind: kind,
      region: address.region,
      workspace: place.workspace,
      part: part(in: address.fragment)
    )
  }

  private static func contact(at address: WebAddress) -> IntercomURL? {
    guard let place = Place(address.segments), place.isApplication, place.rest.first == "users"
    else { return nil }
    let path = place.rest.dropFirst()
    if let parameter = emailParameters[path.joined(separator: "/")] {
      guard let email = email(in: address.query, parameter: parameter) else { return nil }
      return .contactsWithEmail(region: address.region, workspace: place.workspace, email: email)
    }
    guard let id = path.first, isContactID(id), ["", "all-conversations"].contains(tail(of: path))
    else { return nil }
    return .contact(region: address.region, workspace: place.workspace, id: ContactID(id))
  }

  private static func tail(of path: ArraySlice<String>) -> String {
    path.dropFirst().joined(separator: "/")
  }
}

extension IntercomURL {
  /// Pages below `users` that search by e-mail, and the parameter that holds the address.
  ///
  /// Source: links of public integrations, 2014 to 2024.
  private static let emailParameters = [
    "show": "email", "search": "query", "segments/all-users": "searchTerm",
  ]

  /// No id seen is longer than 15 digits; this leaves room and refuses what cannot be one.
  private static let longestID = 64

  private static func kind(named segment: String) -> Conversation.Kind? {
    switch segment {
    case "conversation", "conversations": .conversation
    case "ticket", "tickets": .ticket
    default: nil
    }
  }

  private static func isConversationID(_ text: String) -> Bool {
    text.utf8.count <= longestID && text.utf8.allSatisfy(\.isASCIIDigit)
  }

  private static func isContactID(_ text: String) -> Bool {
    text.utf8.count <= longestID && text.utf8.allSatisfy(\.isIdentifierByte)
      && text.utf8.contains(where: \.isASCIIDigit)
  }

  private static func part(in fragment: ArraySlice<UInt8>) -> String? {
    guard let value = WebAddress.firstValue(of: "part_id", in: fragment), !value.isEmpty,
      value.allSatisfy(\.isSegmentByte)
    else { return nil }
    return value.text
  }

  private static func email(in query: ArraySlice<UInt8>, parameter: String) -> String? {
    guard let value = WebAddress.firstValue(of: parameter, in: query)?.percentDecoded,
      EmailAddress.isPlausible(value)
    else { return nil }
    return value.text
  }
}

/// Where a path of Intercom's web pages points: the workspace, and what follows it.
private struct Place {
  let workspace: WorkspaceID?
  /// The segments after the workspace.
  var rest: ArraySlice<String>
  /// Whether the path begins with `/a`.
  let isModern: Bool
  /// Whether the path names an application rather than an inbox.
  let isApplication: Bool

  /// Words that stand where a workspace would and are none.
  private static let reserved: Set<String> = [
    "a", "apps", "inbox", "conversation", "conversations", "ticket", "tickets", "users",
  ]

  init?(_ segments: [String]) {
    var rest = segments[...]
    isModern = rest.first == "a"
    if isModern { rest.removeFirst() }
    guard let area = rest.popFirst(), area == "apps" || (area == "inbox" && isModern) else {
      return nil
    }
    isApplication = area == "apps"
    if !isApplication, rest.count == 2, let first = rest.first, Self.reserved.contains(first) {
      workspace = nil
    } else {
      guard let name = rest.popFirst(), name == "_" || Self.isWorkspace(name) else { return nil }
      workspace = name == "_" ? nil : WorkspaceID(name)
    }
    self.rest = rest
  }

  private static func isWorkspace(_ text: String) -> Bool {
    !reserved.contains(text) && text.utf8.count <= 64 && text.utf8.allSatisfy(\.isIdentifierByte)
      && text.utf8.contains(where: \.isASCIILetterOrDigit)
  }
}
