/// What is wrong with the moments of a long life.
struct LifeVerdict: Sendable {
  private let moments: [LifeSigns]
  private let memory: Flatness?

  /// More connections than these are not kept when nothing is under way.
  ///
  /// Source: `CurlConfiguration.idleConnections`; the other two are the signals of libcurl and of
  /// the main queue.
  private static let mostSockets = 18
  /// Bytes of answers that are kept: the limit, and what is written before it is looked after.
  ///
  /// Source: `AnswerFolder.Limits`.
  private static let mostCacheBytes = 80_000_000
  /// Bytes of the log and of the one before it.
  ///
  /// Source: `LogFile`.
  private static let mostLogBytes = 17 << 20

  /// Bytes of its own that the program ever holds at rest, large issues among those it remembers.
  private static let mostBytes = 64 << 20
  /// Likewise the services, with what they keep of their answers.
  private static let mostServiceBytes = 256 << 20

  /// Judges what was measured; `memory` says what may be added to it, and nil that a sanitizer's
  /// own memory stands in the way.
  init(_ moments: [LifeSigns], memory: Flatness?) {
    self.moments = moments
    self.memory = memory
  }

  /// One sentence for each thing that is not as it should be.
  var objections: [String] {
    flatness + limits
  }

  private var flatness: [String] {
    let few = Flatness(share: 0, allowance: 2)
    let same = Flatness(share: 0, allowance: 0)
    let bytes = Flatness(share: 0.1, allowance: 64)
    // They keep large answers, of up to 64 MB together.
    let services = Flatness(share: 0.05, allowance: 64 << 20)
    var series: [(String, Flatness, (LifeSigns) -> Int)] = [
      ("threads of the program", few, { $0.panel.threads }),
      ("files of the program", same, { $0.panel.files }),
      ("bytes for the same keys", bytes, { $0.keyBytes }),
      ("threads of the services", few, { $0.services.threads }),
      ("files of the services", same, { $0.services.files }),
    ]
    if let memory {
      series += [
        ("own memory of the program", memory, { $0.panel.ownBytes }),
        ("memory of the program", memory, { $0.panel.residentBytes }),
        ("own memory of the services", services, { $0.services.ownBytes }),
      ]
    }
    return series.compactMap { name, flatness, value in
      flatness.objection(to: moments.map(value)).map { "\(name): \($0)" }
    }
  }

  private var limits: [String] {
    var series: [(String, Int, (LifeSigns) -> Int)] = [
      ("sockets of the program", Self.mostSockets, { $0.panel.sockets }),
      ("children of the program", 0, { $0.panel.children }),
      ("bytes of the cache", Self.mostCacheBytes, { $0.cacheBytes }),
      ("bytes of the log", Self.mostLogBytes, { $0.logBytes }),
    ]
    if memory != nil {
      series += [
        ("own memory of the program", Self.mostBytes, { $0.panel.ownBytes }),
        ("own memory of the services", Self.mostServiceBytes, { $0.services.ownBytes }),
      ]
    }
    return series.compactMap { name, limit, value in
      let most = moments.map(value).max() ?? 0
      return most > limit ? "\(name): \(most), where \(limit) is the most" : nil
    }
  }
}
