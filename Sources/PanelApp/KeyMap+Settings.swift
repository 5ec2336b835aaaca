internal import PanelModel
internal import Settings
internal import TextTerminal

extension KeyMap {
  /// The keys of the program with those of the configuration in place.
  ///
  /// Throws sentences for all names that mean nothing, or for keys that cannot all hold.
  static func chosen(_ choices: [KeyChoice]) throws(CommandFailure) -> KeyMap {
    if choices.isEmpty { return standard }
    var mistakes: [String] = []
    let chosen = choices.compactMap { choice -> Choice? in
      let place = "\(choice.origin.text): keys.\(choice.action)"
      guard let action = Action(rawValue: choice.action) else {
        mistakes.append("\(place) is no action\(suggestion(for: choice.action))")
        return nil
      }
      let keys = choice.keys.compactMap { name -> Key? in
        if let key = Key(named: name) { return key }
        mistakes.append(
          "\(place) is \"\(name)\", which is no key; keys are written like x, G, ctrl-r, alt-left, "
            + "space, pgup or F5."
        )
        return nil
      }
      return Choice(action: action, keys: keys)
    }
    guard mistakes.isEmpty else { throw CommandFailure(mistakes, status: .configuration) }
    do throws(Conflict) {
      return try standard.remapped(chosen)
    } catch {
      throw CommandFailure([error.sentence(choices)], status: .configuration)
    }
  }

  private static func suggestion(for name: String) -> String {
    let names = Action.allCases.map(\.rawValue)
    return NearName.nearest(to: name, among: names).map { "; did you mean \($0)?" }
      ?? "; there are \(names.joined(separator: ", "))."
  }
}

extension KeyMap.Conflict {
  /// What is wrong, with the place where it was written.
  fileprivate func sentence(_ choices: [KeyChoice]) -> String {
    let origin = { (action: Action) in
      choices.first { $0.action == action.rawValue }?.origin.text
    }
    switch self {
    case .sameKey(let key, let first, let second, let place):
      let line = origin(second) ?? origin(first) ?? "[keys]"
      return "\(line): \(key.displayName) is given both to \(first.rawValue) and to "
        + "\(second.rawValue), and both work \(place.words)."
    case .noWayOut(let place):
      let line = origin(.quit) ?? origin(.quitOrBack) ?? "[keys]"
      let typed = place.takesText ? " (letters are typed there)" : ""
      return "\(line): no key is left that goes back or ends the program "
        + "\(place.words)\(typed); quit-or-back needs one, such as ctrl-c."
    }
  }
}
