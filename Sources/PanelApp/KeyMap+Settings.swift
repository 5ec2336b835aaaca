internal import PanelModel
internal import Settings
internal import TextTerminal

extension KeyMap {
  /// The keys of the program with those of the configuration in place.
  ///
  /// Throws sentences for all names that mean nothing, or for keys that cannot all hold.
  static func chosen(_ choices: [KeyChoice]) throws(CommandFailure) -> KeyMap {
    var mistakes: [String] = []
    let chosen = choices.compactMap { choice -> Choice? in
      let place = choice.origin.text
      guard let action = Action(rawValue: choice.action) else {
        let names = Action.allCases.map(\.rawValue).joined(separator: ", ")
        mistakes.append("\(place): \(choice.action) is no action; there are \(names).")
        return nil
      }
      let keys = choice.keys.compactMap { name -> Key? in
        if let key = Key(named: name) { return key }
        mistakes.append("\(place): \"\(name)\" is no key; keys are written like x, ctrl-r or F5.")
        return nil
      }
      return Choice(action: action, keys: keys)
    }
    guard mistakes.isEmpty else { throw CommandFailure(mistakes, status: .configuration) }
    do throws(Conflict) {
      return try standard.remapped(chosen)
    } catch {
      throw CommandFailure([error.sentence], status: .configuration)
    }
  }
}

extension KeyMap.Conflict {
  fileprivate var sentence: String {
    switch self {
    case .sameKey(let key, let first, let second):
      "[keys] gives \(key.displayName) both to \(first.rawValue) and to \(second.rawValue)."
    case .noWayOut: "[keys] leaves no key that ends the program."
    }
  }
}
