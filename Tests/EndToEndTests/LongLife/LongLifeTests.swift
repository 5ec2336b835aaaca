import Foundation
import TerminalEmulator
import TestSupport
import Testing

extension EndToEndTests {
  /// Hours of browsing, compressed; `docs/reliability.md` says how a person runs a long one.
  @Suite struct LongLifeTests {
    @Test(
      .enabled(if: !Sanitizer.ofThreadsIsPresent, "A program with a sanitizer never rests."),
      .enabled(if: !SampleServices.areSlow, "Who waits for slow services seems to rest.")
    )
    func `a program that was used for long holds no more than before`() async throws {
      let environment = ProcessInfo.processInfo.environment
      let steps = environment["LONG_LIFE_STEPS"].flatMap { Int($0) }
      let seed = environment["LONG_LIFE_SEED"].flatMap { UInt64($0) } ?? 1
      let plan = LongLifeRun.Plan(
        steps: steps ?? 1_600,
        seed: seed,
        moments: steps == nil ? 12 : 24,
        roams: steps != nil
      ) { if steps != nil { FileHandle.standardError.write(Data(($0 + "\n").utf8)) } }
      let stage = try await LongLifeStage.start(
        programs: environment["LONG_LIFE_PROGRAMS"],
        roams: plan.roams
      )

      let outcome = try await BlockingWork.result { try LongLifeRun(plan, on: stage).run() }
      let servicesEnd = try await stage.services.stop()

      let counts = outcome.counts.map { "\($0.key) \($0.value)" }.sorted().joined(separator: ", ")
      plan.tell(counts)
      let note: Comment = "seed \(seed); \(counts)"
      let verdict = LifeVerdict(outcome.moments, memory: Sanitizer.isPresent ? nil : .memory)
      for objection in verdict.objections {
        Issue.record("\(objection)\n\(note)")
      }
      #expect(outcome.moments.allSatisfy { $0.panel.files > 0 && $0.keyBytes > 0 }, note)
      let last = try #require(outcome.moments.last)
      #expect(last.logBytes > 0 && last.cacheFiles > 0, note)
      let kinds = PersonStep.Kind.allCases.filter { outcome.counts[$0] == nil }
      #expect(kinds.isEmpty || steps == nil, "\(kinds) in \(note)")
      #expect(outcome.unrest == nil, note)
      #expect(outcome.end == .exited(0), note)
      #expect(servicesEnd == .exited(0), note)
      #expect(!stage.services.hasStrayToken, note)
    }
  }
}
