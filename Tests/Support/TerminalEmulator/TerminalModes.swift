internal import Glibc

/// How the kernel treats what passes through a terminal.
public struct TerminalModes: Sendable, Hashable {
  /// Flags of input, output, control and local treatment.
  ///
  /// Source: termios(3).
  public let flags: [UInt32]

  /// Whether input is handed on line by line.
  public var isCanonical: Bool { flags[3] & UInt32(ICANON) != 0 }
  /// Whether input is shown.
  public var echoes: Bool { flags[3] & UInt32(ECHO) != 0 }
  /// Whether Ctrl-C and its like send signals.
  public var sendsSignals: Bool { flags[3] & UInt32(ISIG) != 0 }

  init(descriptor: Int32) {
    var modes = termios()
    unsafe tcgetattr(descriptor, &modes)
    flags = [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
  }
}
