public import TerminalEmulator

/// Why the benchmark could not measure.
public enum BenchmarkFailure: Error, CustomStringConvertible {
  /// A call of the system failed; what was tried, and the error's number.
  case system(String, Int32)
  /// A program that should lie beside this one is not there; its path.
  case missing(String)
  /// A program did not do what is measured.
  case program(String, EmulatorFailure)
  /// An answer could not be decoded; why.
  case decoding(String)
  /// The results could not be written to the path.
  case unwritable(String)

  /// What happened, in a sentence.
  public var description: String {
    switch self {
    case .system(let what, let number): "\(what) failed with error \(number)."
    case .missing(let path):
      "\(path) is not there: build it first, with `swift build -c release`, or name it."
    case .program(let name, let failure): "\(name): \(failure)"
    case .decoding(let reason): "The sample issue could not be decoded: \(reason)."
    case .unwritable(let path): "\(path) could not be written."
    }
  }
}
