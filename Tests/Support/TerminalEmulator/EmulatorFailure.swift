/// Why a program or its terminal did not do what a test waits for.
public enum EmulatorFailure: Error, CustomStringConvertible {
  /// A call of the system failed; its name and error number.
  case system(String, Int32)
  /// What was waited for did not come in time; the screen at the end, row by row.
  case timedOut(waitingFor: String, screen: [String])

  /// What happened, with the screen.
  public var description: String {
    switch self {
    case .system(let call, let number): "\(call) failed with error \(number)"
    case .timedOut(let expected, let screen):
      "waited in vain for \(expected); the screen shows:\n" + screen.joined(separator: "\n")
    }
  }
}
