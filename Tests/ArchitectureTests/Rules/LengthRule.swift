/// Files, functions and lines are short; a table may be long.
enum LengthRule {
  static let fileLimit = 250
  static let functionLimit = 40
  static let lineLimit = 100

  static func violations(in file: SourceFile) -> [Violation] {
    lineViolations(in: file) + (file.isTable ? [] : longFile(file) + longFunctions(in: file))
  }

  private static func longFile(_ file: SourceFile) -> [Violation] {
    let count = file.lines.count - (file.lines.last == "" ? 1 : 0)
    guard count > fileLimit else { return [] }
    return [file.violation(count, "the file has \(count) lines; at most \(fileLimit)")]
  }

  private static func lineViolations(in file: SourceFile) -> [Violation] {
    file.lines.enumerated().compactMap { index, line in
      guard line.count > lineLimit else { return nil }
      return file.violation(index + 1, "the line has \(line.count) columns; at most \(lineLimit)")
    }
  }

  private static func longFunctions(in file: SourceFile) -> [Violation] {
    FunctionBody.all(in: file.code).compactMap { body in
      guard body.lineCount > functionLimit else { return nil }
      let rule = "the body of \(body.kind) has \(body.lineCount) lines; at most \(functionLimit)"
      return file.violation(body.line, rule)
    }
  }
}
