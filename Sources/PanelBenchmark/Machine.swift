internal import HTTPExchange

/// Where the figures come from: they belong to this machine.
struct Machine {
  /// The processor's name.
  var processor: String
  /// How many processors there are.
  var processors: Int
  /// The kernel's release.
  var kernel: String
  /// How many programs ran or wanted to on the average of the last minute, before measuring.
  var load: String
  /// Whether the benchmark itself, and what it measures inside, is built for speed.
  var isRelease: Bool

  /// Reads what the machine tells of itself.
  static func present() -> Machine {
    let names = (FileText.read("/proc/cpuinfo") ?? "").split(separator: "\n")
      .filter { $0.hasPrefix("model name") }
    let kernel = FileText.read("/proc/sys/kernel/osrelease") ?? ""
    let load = FileText.read("/proc/loadavg") ?? ""
    return Machine(
      processor: names.first?.split(separator: ":").last.map { String($0.dropFirst()) }
        ?? "unknown",
      processors: names.count,
      kernel: String(kernel.prefix { $0 != "\n" }),
      load: String(load.prefix { $0 != " " }),
      isRelease: isBuiltForSpeed
    )
  }

  private static var isBuiltForSpeed: Bool {
    #if DEBUG
    false
    #else
    true
    #endif
  }

  /// The same for people.
  var lines: [String] {
    ["\(processors) × \(processor), Linux \(kernel), load \(load)"]
      + (isRelease ? [] : ["A debug build: none of these figures tells how fast the program is."])
  }

  /// The same for programs.
  var json: JSONValue {
    .object([
      JSONMember("processor", .text(processor)),
      JSONMember("processors", .number(String(processors))),
      JSONMember("kernel", .text(kernel)), JSONMember("load", .text(load)),
      JSONMember("release", .flag(isRelease)),
    ])
  }
}
