import ContactResolution
import HTTPExchange
import JiraAPI
import Synchronization
import Testing

struct DecodingTests {
  /// Requests that one question may need; lists are read for 50 pages at most.
  private static let mostRequests = 110

  @Test(arguments: Descriptions.all, AnswerKind.allCases)
  func `every valid answer is read`(descriptions: Descriptions, kind: AnswerKind) async throws {
    for seed in RandomRun.seeds(15) {
      let count = Mutex<UInt64>(0)
      let saidNothing = Mutex(false)
      let clients = RandomClients(
        deployment: seed.isMultiple(of: 4) ? .dataCenter : .cloud,
        most: Self.mostRequests
      ) { service, request in
        let number = count.withLock { count in
          count += 1
          return count
        }
        let asked = AnswerKind(service, path: request.path)
        let chance = Chance(seed: seed &* 1_000 &+ (asked == kind ? number : 0))
        let answer = asked.answer(descriptions, chance)
        if asked == kind, asked.saysNothing(answer) { saidNothing.withLock { $0 = true } }
        return HTTPResponse(status: 200, body: OddText.bytes(of: answer))
      }

      let failure = await ask(kind, clients)

      let isNothing = saidNothing.withLock { $0 }
      #expect(failure == nil || isNothing, RandomRun.comment(seed))
      #expect(!clients.isEndless, RandomRun.comment(seed))
    }
  }

  private func ask(_ kind: AnswerKind, _ clients: RandomClients) async -> (any Error)? {
    do {
      try await kind.ask(clients)
      return nil
    } catch {
      return error
    }
  }
}

extension AnswerKind {
  /// An answer with all that it is nothing without.
  fileprivate func answer(_ descriptions: Descriptions, _ chance: Chance) -> JSONValue {
    var maker = AnswerMaker(description(in: descriptions), chance: chance)
    var value = maker.value(of: definition)
    if let core, value[core]?.identifier?.isBlank ?? value[core]?.elements.isEmpty ?? true {
      let isID = ["id", "key", "accountId"].contains(core)
      value = value.planting(isID ? .text("1") : .array([]), at: core)
    }
    return value
  }
}

extension AnswerKind {
  /// Whether nothing can be read of an answer that is valid all the same, which is told.
  ///
  /// All entries of a list, of which there are some, are null or say nothing at all.
  fileprivate func saysNothing(_ answer: JSONValue) -> Bool {
    let list = core.flatMap { answer[$0] } ?? answer
    switch (self, list) {
    // One link in place of the list of them.
    case (.remoteLinks, .object): return list["object"]?["url"]?.filledText == nil
    case (.server, .object(let members)), (.request, .object(let members)): return members.isEmpty
    default: return !list.elements.isEmpty && list.elements.allSatisfy(\.members.isEmpty)
    }
  }
}

extension String {
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
