internal import ContactResolution
internal import HTTPExchange

/// What those are called to whom conversations are assigned: parts give their ids only.
struct AssigneeNames {
  /// A teammate or a team: ids of the two may be the same.
  struct Key: Hashable {
    let isTeam: Bool
    let id: String
  }

  private var names: [Key: String] = [:]

  /// Takes the names of those who said or did something in the thread.
  init(authorsOf parts: [JSONValue] = []) {
    for part in parts {
      guard let author = part["author"], let id = author["id"]?.scalarText,
        let name = author["name"]?.scalarText
      else { continue }
      switch author["type"]?.scalarText {
      case "team": names[Key(isTeam: true, id: id)] = name
      case "admin", "bot": names[Key(isTeam: false, id: id)] = name
      case _: break
      }
    }
  }

  /// Adds names to those that are known.
  mutating func add(_ others: [Key: String]) {
    names.merge(others) { known, _ in known }
  }

  /// Whether parts of the kind were assigned to somebody whose name is not known.
  func isMissing(isTeam: Bool, in parts: [JSONValue]) -> Bool {
    parts.contains { part in
      guard let assignee = part["assigned_to"], let key = Key(assignee) else { return false }
      return key.isTeam == isTeam && assignee["name"] == nil && names[key] == nil
    }
  }

  /// What something happened to, such as the assignee's name; nil when Intercom does not say.
  func subject(of part: JSONValue) -> String? {
    if let assignee = part["assigned_to"] { return name(of: assignee) }
    return EventSubject.text(of: part)
  }

  /// The name of a teammate or team, "Nobody" as Intercom calls it, or nil for an unknown one.
  private func name(of assignee: JSONValue) -> String? {
    if let name = assignee["name"]?.scalarText { return name }
    guard let key = Key(assignee) else {
      return assignee["type"]?.scalarText?.hasPrefix("nobody") == true ? "Nobody" : nil
    }
    return names[key]
  }
}

extension AssigneeNames.Key {
  /// Reads who a part was assigned to; nil for nobody and for contacts.
  fileprivate init?(_ answer: JSONValue) {
    guard let id = answer["id"]?.assignedTeammate?.text else { return nil }
    switch answer["type"]?.scalarText {
    case "team": self.init(isTeam: true, id: id)
    case "admin", "bot", nil: self.init(isTeam: false, id: id)
    default: return nil
    }
  }
}
