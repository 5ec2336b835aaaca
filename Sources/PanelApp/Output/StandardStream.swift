internal import Glibc
internal import TextTerminal

/// One of the two streams a command writes to: answers on output, problems on error.
enum StandardStream: Int32 {
  case output = 1
  case error = 2

  /// Writes an answer; throws when it could not be written in full.
  func print(_ text: String) throws(CommandFailure) {
    guard write(text) else {
      let reason = unsafe String(cString: strerror(errno))
      throw CommandFailure(["The answer could not be written: \(reason)."], status: .outputLost)
    }
  }

  /// Writes text as it is; what cannot be written is lost.
  func show(_ text: String) { write(text) }

  /// Writes all of the text; false when the reader has gone or the disk is full.
  @discardableResult
  private func write(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
      let count = unsafe bytes[start...].withUnsafeBytes { buffer in
        unsafe Glibc.write(rawValue, buffer.baseAddress, buffer.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      start += count
    }
    return true
  }

  /// Writes a line for people, prefixed on the error stream with the program's name.
  ///
  /// Names in it may come from files, services and command lines, so the text is made safe.
  func writeLine(_ text: String) {
    let text = DisplayText.safe(text)
    switch self {
    case .output: write(text + "\n")
    case .error: write("intercom-panel: \(text)\n")
    }
  }

  /// Whether the stream is a terminal.
  var isTerminal: Bool { isatty(rawValue) == 1 }
}
