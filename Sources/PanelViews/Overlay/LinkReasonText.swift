public import PanelModel

/// Why a link could not be opened, in words.
public enum LinkReasonText {
  /// A sentence or two: what happened and what to do.
  public static func sentence(_ reason: Overlay.LinkReason) -> String {
    switch reason {
    case .noDesktop:
      "There is no desktop here to open the link on: open it where your browser is."
    case .noProgram(let name):
      "The link cannot be opened: there is no program \(name). "
        + "Name another one as command under [open] in the configuration."
    case .failed(let program, let words):
      "\(program) could not open the link"
        + (words.allSatisfy(\.isWhitespace) ? "." : ": “\(words)”.")
    }
  }
}
