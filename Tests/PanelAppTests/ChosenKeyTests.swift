import PanelModel
import Settings
import Testing
import TextTerminal

@testable import PanelApp

@Suite struct ChosenKeyTests {
  private static func choice(_ action: String, _ keys: String..., line: Int = 3) -> KeyChoice {
    KeyChoice(action: action, keys: keys, origin: .file("config.toml", line: line, column: 1))
  }

  private func sentences(_ choices: KeyChoice...) -> [String] {
    do throws(CommandFailure) {
      _ = try KeyMap.chosen(choices)
      return []
    } catch {
      return error.sentences
    }
  }

  @Test(arguments: Action.allCases)
  func `every action can have a key of its own`(action: Action) throws {
    let map = try KeyMap.chosen([Self.choice(action.rawValue, "ctrl-g")])

    let bindings = KeyMap.standard.bindings.filter { $0.action == action }
    for place in KeyBinding.Place.allCases
    where bindings.contains(where: { $0.places.contains(place) }) {
      #expect(map.action(for: .control("g"), in: place) == action)
    }
  }

  @Test func `a conflict says the place where both work, with file and line`() {
    let found = sentences(
      Self.choice("refresh", "x", line: 3),
      Self.choice("copy-key", "x", line: 4)
    )

    #expect(found.count == 1)
    #expect(found[0].hasPrefix("config.toml:"))
    #expect(found[0].contains("x is given both to"))
    #expect(found[0].contains("refresh") && found[0].contains("copy-key"))
    #expect(found[0].contains("both work in the"))
  }

  @Test func `one key may do two things at two places`() {
    #expect(sentences(Self.choice("copy-thread", "x"), Self.choice("copy-key", "x")) == [])
  }

  @Test(arguments: [
    ("refesh", "config.toml:3:1: keys.refesh is no action; did you mean refresh?"),
    ("xyzzyxyzzy", "config.toml:3:1: keys.xyzzyxyzzy is no action; there are up, down,"),
  ])
  func `an unknown action is named, with what may have been meant`(
    _ action: String,
    _ words: String
  ) {
    #expect(sentences(Self.choice(action, "x")).first?.hasPrefix(words) == true)
  }

  @Test func `an unknown key is named`() {
    let found = sentences(Self.choice("refresh", "x", "hyper-x"))

    #expect(found.count == 1)
    #expect(found[0].hasPrefix("config.toml:3:1: keys.refresh is \"hyper-x\", which is no key;"))
  }

  @Test func `a letter is no way out where letters are typed`() {
    let found = sentences(Self.choice("quit-or-back", "x"), Self.choice("quit", "X"))

    #expect(found.count == 1)
    #expect(found[0].contains("letters are typed there"))
  }
}
