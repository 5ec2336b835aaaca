internal import CNcurses

extension CursesTerminal {
  /// How many colours a terminal of the type has, by its installed description; 0 without colours.
  ///
  /// Opens nothing, and throws what opening would, save that there is no terminal.
  public nonisolated static func colorCount(ofType type: String) throws(OpenFailure) -> Int {
    var colors: Int32 = 0
    // The number outlives the call, which keeps no pointer.
    switch unsafe curses_describe_type(type, &colors) {
    case .succeeded: return Int(colors)
    case .notATerminal: throw .notATerminal
    case .missingType: throw .missingTERM
    case .unknownType: throw .unknownTerminal(type)
    case .tooDumb: throw .tooDumb(type)
    }
  }
}
