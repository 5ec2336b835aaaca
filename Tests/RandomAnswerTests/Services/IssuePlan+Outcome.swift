import ContactResolution

extension IssuePlan {
  /// The conversations that are to be found, each once, in order of first mention.
  var links: [String] {
    var seen: Set<String> = []
    return mentions.map(\.id).filter { seen.insert($0).inserted }
  }

  /// Those that are to be read.
  var read: [String] {
    links.filter { id in
      if case .held = talks[id] { true } else { false }
    }
  }

  /// Those that are to be listed as not read.
  var unread: [String] {
    links.filter { id in
      if case .refused = talks[id] { true } else { false }
    }
  }

  /// The contacts that are to be found, in order of first mention, and under which id each lives
  /// on, nil for one that is gone; one that was merged into another of them is one with it.
  var contacts: [(id: String, survivor: String?)] {
    var seen: Set<String> = []
    return read.flatMap(participants).map { ($0, survivor(of: $0)) }
      .filter { seen.insert($0.1 ?? $0.0).inserted }
  }

  private func participants(_ conversation: String) -> [String] {
    guard case .held(let contacts) = talks[conversation] else { return [] }
    return contacts
  }

  /// The contact that lives on; nil when none does.
  private func survivor(of id: String) -> String? {
    var last = id
    // A chain of merges is followed for three steps.
    for _ in 0..<4 {
      switch people[last] {
      case .held, .unsearched: return last
      case .merged(let next): last = next
      case .gone, nil: return nil
      }
    }
    return nil
  }
}
