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
    let flags = O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY
    let descriptor = unsafe open(path, flags, 0o600)
    guard descriptor >= 0 else { throw refusal(path, reason(errno)) }
    guard isWritten(descriptor) else {
      close(descriptor)
      throw refusal(path, "it is not a file")
    }
    return Logger(label: "intercom-panel", factory: { _ in LogFile(descriptor: descriptor) })
  }

  /// A file or a device; nobody waits for the reader of a pipe.
  private static func isWritten(_ descriptor: Int32) -> Bool {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { return false }
    return [S_IFREG, S_IFCHR].contains(status.st_mode & S_IFMT)
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
