import PanelModel
import Testing
import TextTerminal

@Suite struct KeyMapTests {
  @Test(arguments: KeyBinding.Place.allCases)
  func `no key stands for two actions at one place`(place: KeyBinding.Place) {
    var seen: [Key: Action] = [:]

    for binding in KeyMap.standard.bindings(in: place) {
      for key in binding.keys {
        #expect(seen[key] == nil || seen[key] == binding.action, "\(key) at \(place)")
        seen[key] = binding.action
      }
    }
  }

  @Test(arguments: Action.allCases)
  func `every action has a key`(action: Action) {
    #expect(KeyMap.standard.bindings.contains { $0.action == action })
  }

  @Test(arguments: KeyBinding.Place.allCases.filter { !$0.takesText })
  func `quitting and help are in reach everywhere`(place: KeyBinding.Place) {
    #expect(KeyMap.standard.action(for: .character("Q"), in: place) == .quit)
    #expect(KeyMap.standard.action(for: .character("?"), in: place) == .help)
    #expect(KeyMap.standard.action(for: .control("c"), in: place) == .quitOrBack)
  }
}
