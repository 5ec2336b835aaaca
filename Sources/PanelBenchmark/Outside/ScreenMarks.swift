internal import TerminalEmulator

/// What has to be seen on a screen for something to count as painted.
enum ScreenMarks {
  /// The name of the view that the list opens with.
  static let viewName = "Measured"

  /// The floor's whole frame, whose footer is sent last.
  static let floorFrame: ScreenMark = { $0.contains("q quit") }

  /// The floor after a hundred keys behind the first `done` ones.
  static func floorMoved(by done: Int) -> ScreenMark {
    { $0.contains("FLOOR-\(done + 101) is selected") }
  }

  /// The whole first frame on an issue: its key and the footer.
  static func frame(of key: String) -> ScreenMark {
    { $0.contains(key) && !($0.lines.last ?? "").isEmpty }
  }

  /// The issue itself.
  static let issue: ScreenMark = { $0.contains("Measured: ") }

  /// The name of the first contact.
  static let firstContact: ScreenMark = { $0.contains("Measured Person 1") }

  /// All contacts; as long as some are missing the title ends in an ellipsis.
  static func contacts(_ count: Int) -> ScreenMark {
    { screen in
      let title = screen.lines.first ?? ""
      let words = count == 1 ? "Intercom · 1 contact" : "Intercom · \(count) contacts"
      return title.contains(words) && !title.hasSuffix("…") && firstContact(screen)
    }
  }

  /// The whole first frame on the list: the view's name and the footer.
  static let listFrame: ScreenMark = {
    ($0.lines.first ?? "").contains(viewName) && !($0.lines.last ?? "").isEmpty
  }

  /// Issues of the list.
  static let listRows: ScreenMark = { screen in
    screen.lines.dropFirst(2).contains { $0.contains("BULK-") }
  }
}
