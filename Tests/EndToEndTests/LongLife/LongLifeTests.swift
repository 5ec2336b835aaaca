import Foundation
import TerminalEmulator
import Testing

extension EndToEndTests {
  /// Hours of browsing, compressed; `docs/reliability.md` says how a person runs a long one.
  @Suite struct LongLifeTests {
    @Test func `a program that was used for long holds no more than before`() async throws {
      let environment = ProcessInfo.processInfo.environment
      let steps = environment["LONG_LIFE_STEPS"].flatMap { Int($0) }
      let seed = environment["LONG_LIFE_SEED"].flatMap { UInt64($0) } ?? 1
      let plan = LongLifeRun.Plan(
        steps: steps ?? 1_600,
        seed: seed,
        moments: steps == nil ? 12 : 24,
        roams: steps != nil
      ) { if steps != nil { FileHandle.standardError.write(Data(($0 + "\n").utf8)) } }
      let stage = try await LongLifeStage.start(programs: environment["LONG_LIFE_PROGRAMS"])

      let outcome = try await BlockingWork.result { try LongLifeRun(plan, on: stage).run() }
      let servicesEnd = try await stage.services.stop()

      let counts = outcome.counts.map { "\($0.key) \($0.value)" }.sorted().joined(separator: ", ")
      plan.tell(counts)
      let note: Comment = "seed \(seed); \(counts)"
      let memory: Flatness = steps == nil ? .memoryOfShortRun : .memory
      for objection in LifeVerdict(outcome.moments, memory: memory).objections {
        Issue.record("\(objection)\n\(note)")
      }
      // The program hides its open files from everybody else.
      let isHidden = geteuid() != 0
      #expect(isHidden || outcome.moments.allSatisfy { $0.panel.files > 0 }, note)
      #expect(outcome.unrest == nil, note)
      #expect(outcome.end == .exited(0), note)
      #expect(servicesEnd == .exited(0), note)
      #expect(!stage.services.hasStrayToken, note)
    }
  }
}
