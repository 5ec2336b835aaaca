internal import ContactResolution
internal import Glibc
internal import Logging
internal import TextTerminal

/// A log in a file that only its owner can read; lines are appended as they come.
struct LogFile: LogHandler {
  /// Bytes of the file, after which it makes way for a new one: weeks of use.
  static let limit = 8 << 20

  var metadata: Logger.Metadata = [:]
  var logLevel: Logger.Level = .debug

  private let store: LogStore

  /// A logger that writes to the file, or one that writes nowhere when no file is named.
  static func logger(at path: String?) throws(CommandFailure) -> Logger {
    guard let path else {
      return Logger(label: "intercom-panel", factory: { _ in SwiftLogNoOpLogHandler() })
    }
    do throws(LogStore.Failure) {
      let store = try LogStore(path: path, limit: limit)
      return Logger(label: "intercom-panel", factory: { _ in LogFile(store: store) })
    } catch {
      switch error {
      case .noFile: throw refusal(path, "it is not a file")
      case .refused(let code): throw refusal(path, reason(code))
      }
    }
  }

  private static func reason(_ code: Int32) -> String {
    switch code {
    case ELOOP: "a link stands in its place, and links are not followed"
    case ENXIO: "it is not a file"
    default: unsafe String(cString: strerror(code))
    }
  }

  private static func refusal(_ path: String, _ reason: String) -> CommandFailure {
    CommandFailure(
      ["The log file \(path) cannot be written: \(reason)."],
      status: .configuration
    )
  }

  private init(store: LogStore) {
    self.store = store
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let moment = LocalClock.now().iso8601
    // A message that is read on a terminal commands nothing, and never looks like two lines.
    let message = DisplayText.safe("\(event.message)")
    store.write(Array("\(moment) \(event.level) \(message)\n".utf8))
  }
}
