/// Repeats work and notes how long each time takes.
struct Stopwatch {
  /// The most repetitions.
  var count: Int
  /// The time after which no further repetition begins.
  var budget: Duration

  /// The times of each repetition, in microseconds; there is at least one.
  ///
  /// `prepare` comes before each and is not counted.
  func times<Subject>(
    _ subject: inout Subject,
    prepare: (inout Subject) -> Void = { _ in },
    work: (inout Subject) -> Void
  ) -> Samples {
    let end = ContinuousClock.now + budget
    var times: [Double] = []
    repeat {
      prepare(&subject)
      let start = ContinuousClock.now
      work(&subject)
      times.append(start.duration(to: .now) / .microseconds(1))
    } while times.count < count && ContinuousClock.now < end
    return Samples(times)
  }
}
