import ContactResolution
import Foundation
import Testing

@Suite struct TimeZoneFileTests {
  private static let folder = "/usr/share/zoneinfo"

  @Test(arguments: ["2", nil] as [Character?])
  func `between two changes the earlier one holds`(_ version: Character?) throws {
    let sample = ZoneFileSample(
      version: version,
      changes: [(-1_000, 1), (0, 2), (5_000, 1)],
      types: [60, 3_600, -7_200]
    )
    let file = try #require(TimeZoneFile(sample.bytes))

    let offsets = [-1_001, -1_000, -1, 0, 4_999, 5_000, 9_999].map { seconds in
      file.offset(at: Timestamp(seconds: seconds))?.seconds
    }

    #expect(offsets == [60, 3_600, 3_600, -7_200, -7_200, 3_600, 3_600])
  }

  @Test func `after the last change the rule holds`() throws {
    let sample = ZoneFileSample(
      changes: [(0, 1)],
      types: [0, 3_600],
      rule: "CET-1CEST,M3.5.0,M10.5.0/3"
    )
    let file = try #require(TimeZoneFile(sample.bytes))

    let summer = try #require(Timestamp(iso8601: "2026-07-01T00:00:00Z"))

    #expect(file.offset(at: summer)?.seconds == 7_200)
    #expect(file.offset(at: Timestamp(seconds: -1))?.seconds == 0)
  }

  @Test func `a file that is cut anywhere before its rule is none`() {
    let bytes = ZoneFileSample(changes: [(0, 1)], types: [0, 3_600]).bytes

    for length in 0..<(bytes.count - 2) {
      #expect(TimeZoneFile(Array(bytes.prefix(length))) == nil)
    }
  }

  @Test func `a file that contradicts itself is none`() {
    #expect(TimeZoneFile(ZoneFileSample(changes: [(0, 2)], types: [0, 3_600]).bytes) == nil)
    #expect(TimeZoneFile(ZoneFileSample(types: []).bytes) == nil)
    #expect(TimeZoneFile(ZoneFileSample(types: [100_000]).bytes) == nil)
    #expect(TimeZoneFile(Array("TZif2".utf8) + Array(repeating: 255, count: 200)) == nil)
  }

  @Test(arguments: 1...20)
  func `no bytes do harm`(_ seed: UInt64) {
    var random = SplitMix(seed: seed)
    let sample = ZoneFileSample(
      changes: (0..<5).map { (Int64($0) * 1_000_000, UInt8($0 % 3)) },
      types: [0, 3_600, -3_600],
      rule: "EST5EDT,M3.2.0,M11.1.0"
    )
    for _ in 0..<200 {
      var bytes = sample.bytes
      for _ in 0..<(1 + random.next() % 8) {
        bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
      }
      if random.next() % 4 == 0 { bytes = Array(bytes.prefix(Int(random.next() % 200))) }

      guard let file = TimeZoneFile(bytes) else { continue }
      for seconds in [Int64.min, -1, 0, 2_000_000, 4_000_000_000, .max] {
        let offset = file.offset(at: Timestamp(seconds: seconds))
        #expect(offset.map { (-93_600...93_600).contains($0.seconds) } != false, "seed \(seed)")
      }
    }
  }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: folder + "/Europe/Berlin")),
    arguments: [
      "Europe/Berlin", "Europe/Dublin", "America/New_York", "America/Sao_Paulo", "Asia/Kolkata",
      "Australia/Sydney", "Africa/Casablanca", "Pacific/Chatham", "Asia/Tehran", "America/Havana",
    ]
  )
  func `zones of this system are read as the system reads them`(_ name: String) throws {
    let zone = try #require(TimeZone(identifier: name))
    let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(Self.folder)/\(name)"))
    let file = try #require(TimeZoneFile(Array(bytes)))

    // Every 9 days from 1950 to 2036; another hour each time.
    for step in Int64(0)..<3_500 {
      let seconds = -631_152_000 + step * (9 * 86_400 + 3_600)
      let expected = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))
      #expect(file.offset(at: Timestamp(seconds: seconds))?.seconds == expected, "\(seconds)")
    }
  }
}

/// Random numbers that a seed repeats.
private struct SplitMix {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
