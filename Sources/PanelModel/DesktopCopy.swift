/// What came of handing text to the desktop's clipboard.
public enum DesktopCopy: Sendable, Equatable {
  /// A program took it.
  case copied
  /// There is no desktop, or no program for it.
  case unavailable
  /// The program did not take it; why and what to do, in sentences, and whether the configuration
  /// names the program.
  case failed(String, isChosen: Bool)
}
