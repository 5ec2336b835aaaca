public import TextTerminal

extension KeyMap {
  /// The keys a person gave to an action in place of its own.
  public struct Choice: Sendable, Equatable {
    /// What the keys do.
    public var action: Action
    /// The keys; none takes all keys from the action.
    public var keys: [Key]

    /// Makes a choice.
    public init(action: Action, keys: [Key]) {
      self.action = action
      self.keys = keys
    }
  }

  /// Why choices cannot all hold.
  public enum Conflict: Error, Sendable, Equatable {
    /// Two actions were given the same key, and both work at the place.
    case sameKey(Key, Action, Action, KeyBinding.Place)
    /// No key is left at the place that goes back or ends the program.
    case noWayOut(KeyBinding.Place)
  }

  /// The map with the choices in place.
  ///
  /// A chosen key is taken from the actions that had it before, wherever both would work.
  public func remapped(_ choices: [Choice]) throws(Conflict) -> KeyMap {
    let chosen = Dictionary(choices.map { ($0.action, $0.keys) }) { _, last in last }
    var rows = bindings
    for index in rows.indices {
      if let keys = chosen[rows[index].action] { rows[index].keys = keys }
    }
    for index in rows.indices where chosen[rows[index].action] == nil {
      let rivals = rows.filter {
        chosen[$0.action] != nil && !$0.places.isDisjoint(with: rows[index].places)
      }
      rows[index].keys.removeAll { key in rivals.contains { $0.keys.contains(key) } }
    }
    let map = KeyMap(bindings: rows)
    try map.check()
    return map
  }

  private func check() throws(Conflict) {
    for place in KeyBinding.Place.allCases {
      var owners: [Key: Action] = [:]
      for binding in bindings(in: place) {
        for key in binding.keys {
          if let owner = owners[key], owner != binding.action {
            throw .sameKey(key, owner, binding.action, place)
          }
          owners[key] = binding.action
        }
      }
      let isWayOut = owners.contains { key, action in
        (action == .quit || action == .quitOrBack)
          && !(place.takesText && TextInput.isTyped(key))
      }
      guard isWayOut else { throw .noWayOut(place) }
    }
  }
}
