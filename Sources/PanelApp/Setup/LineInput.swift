internal import Glibc
internal import Synchronization

/// Standard input by lines; what is typed for a hidden one is not shown.
///
/// The kernel's own line editing is used, so that keys work as they do in a shell's `read`.
final class LineInput: Sendable {
  private struct State {
    /// What was read behind the last line.
    var rest: [UInt8] = []
    /// Whether nothing more is read.
    var isOver = false
    /// What a person sees before the line that is being typed; nil between lines.
    var prompt: String?
    /// Whether that line is not to be seen.
    var isHidden = false
    /// How the terminal was before that line; nil while it is as it was.
    var modes: termios?
  }

  private let state = Mutex(State())

  private let descriptor: Int32

  /// Whether a person types.
  let isTerminal: Bool

  /// The longest line, in bytes; the kernel's own limit for typed ones is far below it.
  private static let limit = 65_536
  /// How much is read at once, in bytes.
  private static let chunk = 4_096

  /// Reads from an open descriptor.
  init(descriptor: Int32 = STDIN_FILENO) {
    self.descriptor = descriptor
    isTerminal = isatty(descriptor) == 1
  }

  /// Shows the prompt and takes a line without its end; nil when there is none any more.
  ///
  /// A line that does not end within 64 KiB is no answer, which is said, and nothing behind it is.
  func line(prompt: String, isHidden: Bool) -> String? {
    state.withLock { state in
      state.prompt = prompt
      state.isHidden = isHidden && isTerminal
      // What is typed must not be seen from the first letter on, so this comes before the prompt.
      if state.isHidden { hide(&state) }
    }
    StandardStream.output.show(prompt)
    let bytes = nextLine()
    state.withLock { state in
      state.prompt = nil
      giveBack(&state)
    }
    // Nobody saw the end of the line being typed.
    if isHidden || !isTerminal || bytes == nil { StandardStream.output.show("\n") }
    return bytes.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Shows again what is typed, before the process ends or stops.
  func giveBack() {
    state.withLock { giveBack(&$0) }
  }

  /// Hides again what is typed, if that is wanted of the present line.
  func retake() {
    state.withLock { state in
      if state.prompt != nil, state.isHidden { hide(&state) }
    }
  }

  /// Shows the present line's prompt once more, below what others have written meanwhile.
  func showPrompt() {
    if let prompt = state.withLock({ $0.prompt }) { StandardStream.output.show(prompt) }
  }

  private func hide(_ state: inout State) {
    var modes = termios()
    // The kernel fills and reads the modes during the calls.
    guard unsafe tcgetattr(descriptor, &modes) == 0 else { return }
    if state.modes == nil { state.modes = modes }
    modes.c_lflag &= ~tcflag_t(ECHO | ECHONL)
    unsafe tcsetattr(descriptor, TCSANOW, &modes)
  }

  private func giveBack(_ state: inout State) {
    guard var modes = state.modes else { return }
    unsafe tcsetattr(descriptor, TCSANOW, &modes)
    state.modes = nil
  }

  private func nextLine() -> [UInt8]? {
    let (isOver, rest) = state.withLock { state in
      defer { state.rest = [] }
      return (state.isOver, state.rest)
    }
    guard !isOver else { return nil }
    var line = rest
    var buffer = [UInt8](repeating: 0, count: Self.chunk)
    while true {
      if let end = line.firstIndex(of: UInt8(ascii: "\n")) {
        let rest = Array(line[(end + 1)...])
        state.withLock { $0.rest = rest }
        return Array(line[..<end])
      }
      guard line.count < Self.limit else {
        state.withLock { $0.isOver = true }
        StandardStream.error.writeLine("The answer has no end within 64 KiB and is not used.")
        return nil
      }
      // The buffer outlives the call.
      let count = unsafe read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return line.isEmpty ? nil : line }
      line += buffer[..<count]
    }
  }
}
