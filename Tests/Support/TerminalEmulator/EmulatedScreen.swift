internal import CVTerm

/// What a terminal shows after the bytes it was sent; used by one thread at a time.
@safe struct EmulatedScreen: ~Copyable {
  // Both live until deinit; the screen belongs to the terminal.
  private let terminal: OpaquePointer
  private let screen: OpaquePointer
  private(set) var size: GridSize
  private(set) var output: [UInt8] = []

  /// Makes an empty screen.
  init?(size: GridSize) {
    guard let terminal = unsafe vterm_new(Int32(size.rows), Int32(size.columns)) else { return nil }
    guard let screen = unsafe vterm_obtain_screen(terminal) else {
      unsafe vterm_free(terminal)
      return nil
    }
    unsafe self.terminal = terminal
    unsafe self.screen = screen
    self.size = size
    unsafe vterm_set_utf8(terminal, 1)
    unsafe vterm_screen_enable_altscreen(screen, 1)
    unsafe vterm_screen_reset(screen, 1)
  }

  deinit {
    unsafe vterm_free(terminal)
  }

  /// Shows bytes and returns what the terminal answers to them.
  mutating func show(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    output += bytes
    let signed = bytes.map { CChar(bitPattern: $0) }
    _ = unsafe vterm_input_write(terminal, signed, signed.count)
    var answer = [CChar](repeating: 0, count: 256)
    let count = unsafe vterm_output_read(terminal, &answer, answer.count)
    return answer.prefix(count).map { UInt8(bitPattern: $0) }
  }

  /// Forgets the bytes that were shown.
  mutating func forgetOutput() {
    output = []
  }

  /// Changes the extent.
  mutating func resize(_ size: GridSize) {
    self.size = size
    unsafe vterm_set_size(terminal, Int32(size.rows), Int32(size.columns))
  }

  /// The cell at the place; nil outside the screen.
  func cell(row: Int, column: Int) -> EmulatedCell? {
    guard (0..<size.rows).contains(row), (0..<size.columns).contains(column) else { return nil }
    var cell = VTermScreenCell()
    let place = VTermPos(row: Int32(row), col: Int32(column))
    guard unsafe vterm_screen_get_cell(screen, place, &cell) != 0 else { return nil }
    return EmulatedCell(cell)
  }

  private var texts: [[String?]] {
    (0..<size.rows).map { row in
      var texts: [String?] = []
      while let cell = cell(row: row, column: texts.count) {
        texts.append(cell.text)
        if cell.columns > 1 { texts.append(nil) }
      }
      return texts
    }
  }

  /// What tests look at.
  var snapshot: ScreenSnapshot { ScreenSnapshot(size: size, texts: texts, output: output) }
}
