internal import Glibc

/// What a process and its descendants have used and hold, as of a moment.
struct ProcessUsage: Sendable {
  /// Time on a processor.
  var processorTime = Duration.zero
  /// What each living thread has used, by its number.
  var threads: [Int32: Thread] = [:]
  /// Bytes in memory, those shared with other programs included.
  var residentBytes = 0
  /// Bytes in memory, those shared with others divided among them.
  var proportionalBytes = 0

  /// What a thread has used.
  struct Thread: Equatable {
    /// Time on a processor.
    var processorTime: Duration
    /// How often it went to sleep or was put aside, which is how often it woke up.
    var switches: Int
  }

  /// Reads what the process and its descendants use; nothing of processes that are gone.
  init(of process: Int32) {
    for process in Self.family(of: process) { add(process) }
  }

  /// What was used since an earlier moment, as far as threads that live can tell.
  func used(since earlier: ProcessUsage) -> Thread {
    var used = Thread(processorTime: .zero, switches: 0)
    for (id, thread) in threads {
      let before = earlier.threads[id] ?? Thread(processorTime: .zero, switches: 0)
      used.processorTime += thread.processorTime - before.processorTime
      used.switches += thread.switches - before.switches
    }
    return used
  }

  private mutating func add(_ process: Int32) {
    let folder = "/proc/\(process)"
    var running = Duration.zero
    for thread in FileText.names(in: folder + "/task") {
      let place = folder + "/task/" + thread
      let schedule = FileText.read(place + "/schedstat") ?? ""
      let status = FileText.read(place + "/status") ?? ""
      let time = Duration.nanoseconds(ProcText.nanoseconds(ofSchedule: schedule) ?? 0)
      let switches = ["voluntary_ctxt_switches", "nonvoluntary_ctxt_switches"]
        .compactMap { ProcText.number(of: $0, in: status) }
      if let id = Int32(thread) {
        threads[id] = Thread(processorTime: time, switches: switches.reduce(0, +))
      }
      running += time
    }
    // Threads that ended count only in the coarse clock of the process.
    let ticks = FileText.read(folder + "/stat").flatMap { ProcText.stat($0)?.ticks } ?? 0
    let coarse = Self.tick * ticks
    processorTime += coarse > running + Self.tick * 3 ? coarse : running
    let memory = FileText.read(folder + "/smaps_rollup") ?? ""
    residentBytes += ProcText.bytes(of: "Rss", in: memory) ?? 0
    proportionalBytes += ProcText.bytes(of: "Pss", in: memory) ?? 0
  }

  private static let tick = Duration.seconds(1) / max(1, sysconf(Int32(_SC_CLK_TCK)))

  /// The process and all below it.
  private static func family(of process: Int32) -> [Int32] {
    var children: [Int32: [Int32]] = [:]
    for name in FileText.names(in: "/proc") {
      guard let id = Int32(name), let text = FileText.read("/proc/\(id)/stat"),
        let parent = ProcText.stat(text)?.parent
      else { continue }
      children[parent, default: []].append(id)
    }
    var family = [process]
    var index = 0
    while index < family.count {
      family += children[family[index]] ?? []
      index += 1
    }
    return family
  }
}
