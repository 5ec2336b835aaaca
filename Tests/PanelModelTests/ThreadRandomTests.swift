import ContactResolution
import PanelModel
import TestSupport
import Testing
import TextTerminal

@Suite struct ThreadRandomTests {
  @Test(arguments: 0..<40 as Range<UInt64>)
  func `whatever happens to a conversation its parts stay consistent`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var state = ThreadSamples.opened(part: "4")

    for step in 0..<300 {
      if state.thread == nil { state.press(.character("t")) }
      if Bool.random(using: &random) { Self.measure(&state, &random) }
      let event = Self.event(state, &random)
      _ = SamplePanel.update.update(&state, event, at: SamplePanel.moment)

      guard let thread = state.thread else { continue }
      let parts = thread.content?.parts.count ?? 0
      let listed = thread.blocks.flatMap(\.parts)
      #expect(listed == Array(0..<parts), "seed \(seed), step \(step)")
      #expect(thread.search?.isTyping != true || state.placeBelow == .threadSearch)
      guard let search = thread.search else { continue }
      let isCurrent = search.current.map(search.matches.indices.contains) ?? true
      #expect(isCurrent, "seed \(seed), step \(step)")
      #expect(
        search.matches.allSatisfy { thread.blocks.indices.contains($0.start.block) },
        "seed \(seed), step \(step)"
      )
    }
  }

  private static func measure(_ state: inout AppState, _ random: inout SeededGenerator) {
    let blocks = state.thread?.blocks.count ?? 0
    guard blocks > 0 else { return }
    state.measure(
      top: Int.random(in: 0..<blocks, using: &random),
      row: Int.random(in: 0..<10, using: &random)
    )
  }

  private static func event(_ state: AppState, _ random: inout SeededGenerator) -> AppEvent {
    let target = state.thread?.target ?? ThreadTarget(id: ConversationID("16"))
    switch Int.random(in: 0..<12, using: &random) {
    case 0: return .threadReported(target, .success(thread(&random)))
    case 1: return .threadReported(target, .failure(.timedOut(.intercom)))
    case 2: return .threadWaitedLong(target)
    case 3: return .terminal(.resized(Size(columns: 50, rows: 12)))
    case 4: return .terminal(.pasted("card"))
    case 5: return .terminal(.key(.character("a")))
    default: return .terminal(.key(key(&random)))
    }
  }

  private static func thread(_ random: inout SeededGenerator) -> ConversationThread {
    let kinds: [ConversationPart.Kind] = [.message, .note, .event("close", subject: nil)]
    let parts = (0..<Int.random(in: 0..<8, using: &random)).map { index in
      ThreadSamples.part(
        "\(index)",
        Bool.random(using: &random) ? "a card" : "",
        kinds.randomElement(using: &random) ?? .message
      )
    }
    return ThreadSamples.thread(parts, omitted: Int.random(in: 0..<2, using: &random))
  }

  private static func key(_ random: inout SeededGenerator) -> Key {
    let keys = (KeyMap.standard.bindings(in: .thread) + KeyMap.standard.bindings(in: .threadSearch))
      .flatMap(\.keys).filter { $0 != .character("Q") }
    return keys.randomElement(using: &random) ?? Key(.down)
  }
}
