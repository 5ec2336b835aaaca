import PanelModel
import Testing
import TextTerminal

@Suite struct KeyRemappingTests {
  @Test func `an action listens to its new keys and no longer to its old ones`() throws {
    let map = try KeyMap.standard.remapped([.init(action: .refresh, keys: [.character("x")])])

    #expect(map.action(for: .character("x"), in: .contacts) == .refresh)
    #expect(map.action(for: .character("r"), in: .contacts) == nil)
  }

  @Test func `a key is taken from the action that had it`() throws {
    let map = try KeyMap.standard.remapped([.init(action: .refresh, keys: [.character("o")])])

    #expect(map.action(for: .character("o"), in: .contacts) == .refresh)
    #expect(map.action(for: Key(.enter), in: .contacts) == .open)
  }

  @Test func `two choices of one key at one place are a conflict`() {
    let choices = [
      KeyMap.Choice(action: .refresh, keys: [.character("x")]),
      KeyMap.Choice(action: .redraw, keys: [.character("x")]),
    ]

    #expect(throws: KeyMap.Conflict.self) {
      try KeyMap.standard.remapped(choices)
    }
  }

  @Test func `a way out must remain`() {
    let choices = [
      KeyMap.Choice(action: .quit, keys: []), KeyMap.Choice(action: .quitOrBack, keys: []),
    ]

    #expect(throws: KeyMap.Conflict.noWayOut(.list)) { try KeyMap.standard.remapped(choices) }
  }
}
