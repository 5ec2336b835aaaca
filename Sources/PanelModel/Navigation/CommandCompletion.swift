/// What a command line can be completed to.
public struct CommandCompletion: Sendable, Equatable {
  /// What stands on the line when it is taken.
  public var text: String
  /// What it is or does, in a few words; possibly empty.
  public var note: String
  /// Whether something has to be typed behind it.
  public var isIncomplete: Bool

  /// Offers a text; a whole one by default.
  public init(_ text: String, note: String = "", isIncomplete: Bool = false) {
    self.text = text
    self.note = note
    self.isIncomplete = isIncomplete
  }
}
