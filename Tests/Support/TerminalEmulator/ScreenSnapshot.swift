/// A terminal's screen at one moment.
public struct ScreenSnapshot: Sendable, CustomStringConvertible {
  /// The extent.
  public let size: GridSize
  /// The characters of all rows, cell by cell: empty where nothing was written, nil in the right
  /// half of a wide one.
  public let texts: [[String?]]
  /// The characters of all rows, trailing blanks left out.
  public let lines: [String]
  /// Every byte the terminal was sent so far.
  public let output: [UInt8]

  /// The rows below each other.
  public var description: String { lines.joined(separator: "\n") }

  init(size: GridSize, texts: [[String?]], output: [UInt8]) {
    self.size = size
    self.texts = texts
    self.output = output
    lines = texts.map { row in
      var line = row.reduce(into: "") { $0 += $1.map { $0.isEmpty ? " " : $0 } ?? "" }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// Whether a row contains the text.
  public func contains(_ text: String) -> Bool {
    lines.contains { $0.contains(text) }
  }

  /// Whether a private mode of the terminal is on; nil when it was never switched.
  ///
  /// 25 is the visible cursor, 1049 the alternate screen, 1000 and 1006 the mouse, 2004 bracketed
  /// paste.
  public func isOn(mode: Int) -> Bool? {
    var isOn: Bool?
    for switching in ModeSwitch.all(in: output) where switching.modes.contains(mode) {
      isOn = switching.turnsOn
    }
    return isOn
  }

  /// Whether the alternate screen is shown.
  public var isAlternateScreen: Bool { isOn(mode: 1_049) ?? false }
  /// Whether the cursor is shown.
  public var isCursorVisible: Bool { isOn(mode: 25) ?? true }
}

/// A sequence `ESC [ ? … h` or `l`.
private struct ModeSwitch {
  var modes: [Int]
  var turnsOn: Bool

  static func all(in output: [UInt8]) -> [ModeSwitch] {
    var switches: [ModeSwitch] = []
    var index = 0
    while let start = output[index...].firstIndex(of: 0x1B) {
      index = start + 1
      guard output[index...].starts(with: [0x5B, 0x3F]) else { continue }
      let parameters = output[(start + 3)...].prefix { (0x30...0x3B).contains($0) }
      guard parameters.endIndex < output.count else { break }
      let final = output[parameters.endIndex]
      guard final == 0x68 || final == 0x6C else { continue }
      let modes = String(decoding: parameters, as: UTF8.self).split(separator: ";")
      switches.append(ModeSwitch(modes: modes.compactMap { Int($0) }, turnsOn: final == 0x68))
    }
    return switches
  }
}
