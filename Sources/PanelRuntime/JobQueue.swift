internal import Dispatch
internal import Synchronization

/// Jobs that wait for a thread, first come, first served; an empty queue blocks the taker.
nonisolated final class JobQueue: Sendable {
  private let jobs = Mutex<[UnownedJob]>([])
  private let available = DispatchSemaphore(value: 0)

  func append(_ job: UnownedJob) {
    jobs.withLock { $0.append(job) }
    available.signal()
  }

  func next() -> UnownedJob {
    while true {
      available.wait()
      if let job = jobs.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) { return job }
    }
  }
}
