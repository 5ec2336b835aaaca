internal import ContactResolution
internal import Glibc
internal import Synchronization

/// Tells what time it is where a contact is, by the system's time zone database.
///
/// The files are read when they are needed first; a system without them knows no times.
final class WorldClock: Sendable {
  private let folder: String
  private let now: @Sendable () -> Timestamp
  private let known = Mutex(Known())

  private static let sizeLimit = 1 << 20
  /// The database has fewer names; contacts can claim any number of others.
  static let mostZones = 700

  private struct Known {
    var table: ZoneTable?
    var zones: [String: TimeZoneFile?] = [:]
  }

  /// Reads the database in a folder.
  init(folder: String = "/usr/share/zoneinfo", now: @escaping @Sendable () -> Timestamp) {
    self.folder = folder
    self.now = now
  }

  /// The distance from UTC where the contact is; nil when that is not certain.
  func offset(of contact: Contact) -> UTCOffset? {
    known.withLock { known in
      let table = known.table ?? table()
      known.table = table
      return LocalOffset.offset(of: contact, zones: table) { name in
        let file = known.zones[name] ?? TimeZoneFile(bytes(of: name))
        if known.zones.count >= Self.mostZones { known.zones = [:] }
        known.zones[name] = .some(file)
        return file?.offset(at: now())
      }
    }
  }

  /// How many names of zones are remembered, with what the database says of them.
  var rememberedZones: Int { known.withLock { $0.zones.count } }

  private func table() -> ZoneTable {
    ZoneTable(bytes(of: "zone.tab"), countries: bytes(of: "iso3166.tab"))
  }

  /// A file's content, empty when it cannot be read.
  private func bytes(of name: String) -> [UInt8] {
    let descriptor = unsafe open("\(folder)/\(name)", O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while bytes.count < Self.sizeLimit {
      let count = unsafe read(descriptor, &buffer, buffer.count)
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    return bytes
  }
}
