internal import PanelViews
internal import Settings
internal import TextTerminal

/// All themes of a run by name: those that are always there and those of the configuration.
struct ThemeTable {
  /// The names, in the order in which they are offered.
  private(set) var names: [String] = []
  /// The themes.
  private(set) var themes: [String: Theme] = [:]
  /// Whether one of the person's own themes has a colour in red, green and blue.
  private(set) var usesTrueColor = false

  private let own: [OwnTheme]

  private struct OwnTheme {
    var name: String
    var base: Theme.Name
    var looks: [(role: ThemeRole, style: Style)]
  }

  /// Reads the person's own themes; throws sentences for all roles and looks that mean nothing.
  init(_ choices: [ThemeChoice]) throws(CommandFailure) {
    var mistakes: [String] = []
    own = choices.map { choice in
      let looks = choice.looks.compactMap { look in
        Self.look(look, of: choice.name, &mistakes)
      }
      let base = Theme.Name(rawValue: choice.base) ?? .auto
      return OwnTheme(name: choice.name, base: base, looks: looks)
    }
    guard mistakes.isEmpty else { throw CommandFailure(mistakes, status: .configuration) }
    usesTrueColor = own.contains { $0.looks.contains { $0.style.usesTrueColor } }
    names = Theme.Name.allCases.map(\.rawValue) + own.map(\.name)
  }

  /// Makes the themes for a terminal; own ones have the looks of their base where there are no
  /// colours.
  mutating func make(depth: ColorDepth, background: Theme.Background) {
    for name in Theme.Name.allCases {
      themes[name.rawValue] = Theme(name, depth: depth, background: background)
    }
    for choice in own {
      var theme = Theme(choice.base, depth: depth, background: background)
      if depth != .none {
        for look in choice.looks { look.role.set(look.style, in: &theme) }
      }
      themes[choice.name] = theme
    }
  }

  private static func look(
    _ look: ThemeChoice.RoleLook,
    of theme: String,
    _ mistakes: inout [String]
  ) -> (role: ThemeRole, style: Style)? {
    let place = "\(look.origin.text): theme.\(theme).\(look.role)"
    guard let role = ThemeRole.all.first(where: { $0.name == look.role }) else {
      let names = ThemeRole.all.map(\.name)
      let near = NearName.nearest(to: look.role, among: names).map { "; did you mean \($0)?" }
      mistakes.append(
        place + " is no role" + (near ?? "; there are base, \(names.joined(separator: ", ")).")
      )
      return nil
    }
    do throws(Style.Mistake) {
      return (role, try Style(written: look.look))
    } catch {
      mistakes.append("\(place) is \"\(look.look)\"; \(error.words)")
      return nil
    }
  }
}

extension Style {
  fileprivate var usesTrueColor: Bool {
    [foreground, background].contains { color in
      if case .rgb = color { return true }
      return false
    }
  }
}

extension Style.Mistake {
  /// What is wrong and what is accepted.
  fileprivate var words: String {
    switch self {
    case .unknownWord(let word): "\(word) is no word for a look. \(Self.accepted)"
    case .secondColor(let word): "\(word) is a second colour. \(Self.accepted)"
    case .missingBackground: "a colour is missing behind on. \(Self.accepted)"
    }
  }

  private static let accepted =
    "Accepted are \(Style.attributeNames.joined(separator: ", ")), a colour, and on with a colour; "
    + "colours are \(Style.colorNames.joined(separator: ", ")), bright- with one of these, "
    + "default, 0 to 255, and #rrggbb."
}
