import TextTerminal

/// The sizes at which screens are compared.
enum ScreenSize {
  static let all = [
    Size(columns: 40, rows: 10),
    Size(columns: 80, rows: 24),
    Size(columns: 120, rows: 40),
    Size(columns: 200, rows: 50),
  ]
}

extension Size {
  var name: String { "\(columns)x\(rows)" }
}
