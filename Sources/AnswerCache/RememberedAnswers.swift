internal import ContactResolution

/// A bounded store of answers by question: what was used longest ago goes first.
struct RememberedAnswers<Question: Hashable & Sendable, Answer: Sendable> {
  /// How long and how many answers are remembered.
  struct Limits: Sendable {
    /// Age in seconds after which an answer counts as unknown; nil for the whole session.
    let age: Int64?
    /// The largest number of answers.
    let count: Int
  }

  private struct Entry {
    let answer: Answer
    let learned: Timestamp
    var lastUse: UInt64
  }

  private let limits: Limits
  private var entries: [Question: Entry] = [:]
  private var uses: UInt64 = 0

  init(limits: Limits) {
    self.limits = limits
  }

  /// The answer to the question; nil when there is none, or one too old or from the future.
  mutating func answer(to question: Question, now: Timestamp) -> Answer? {
    guard let entry = entries[question] else { return nil }
    let age = now.seconds - entry.learned.seconds
    guard limits.age.map({ (0...$0).contains(age) }) ?? true else {
      entries[question] = nil
      return nil
    }
    uses += 1
    entries[question]?.lastUse = uses
    return entry.answer
  }

  /// Remembers an answer in place of an earlier one.
  mutating func remember(_ answer: Answer, to question: Question, now: Timestamp) {
    uses += 1
    entries[question] = Entry(answer: answer, learned: now, lastUse: uses)
    guard entries.count > limits.count,
      let oldest = entries.min(by: { $0.value.lastUse < $1.value.lastUse })
    else { return }
    entries[oldest.key] = nil
  }

  /// Forgets the answers to some questions.
  mutating func forget(where isForgotten: (Question) -> Bool) {
    for question in Array(entries.keys) where isForgotten(question) { entries[question] = nil }
  }

  /// Forgets all answers.
  mutating func forget() {
    entries.removeAll()
  }
}
