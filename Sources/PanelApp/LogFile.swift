internal import ContactResolution
internal import Glibc
internal import Logging
internal import TextTerminal

/// A log in a file that only its owner can read; lines are appended as they come.
struct LogFile: LogHandler {
  var metadata: Logger.Metadata = [:]
  var logLevel: Logger.Level = .debug

  private let descriptor: Int32

  /// A logger that writes to the file, or one that writes nowhere when no file is named.
  static func logger(at path: String?) throws(CommandFailure) -> Logger {
    guard let path else {
      return Logger(label: "intercom-panel", factory: { _ in SwiftLogNoOpLogHandler() })
    }
    let descriptor = unsafe open(
      path,
      O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW,
      0o600
    )
    guard descriptor >= 0 else {
      let reason = unsafe String(cString: strerror(errno))
      throw CommandFailure(
        ["The log file \(path) cannot be written: \(reason)."],
        status: .configuration
      )
    }
    return Logger(label: "intercom-panel", factory: { _ in LogFile(descriptor: descriptor) })
  }

  private init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let moment = LocalClock.now().iso8601
    // A message that is read on a terminal commands nothing, and never looks like two lines.
    let message = DisplayText.safe("\(event.message)")
    let line = Array("\(moment) \(event.level) \(message)\n".utf8)
    // One call a line: lines of several threads do not mix. A full disk loses lines, no more.
    _ = unsafe line.withUnsafeBytes { buffer in
      unsafe write(descriptor, buffer.baseAddress, buffer.count)
    }
  }
}
