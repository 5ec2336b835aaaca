public import HTTPExchange

/// A part of the report: a table, and the same for programs.
public struct Section: Sendable {
  /// The word by which the part is asked for, and found in the JSON.
  public var name: String
  /// What the table is about, in a line.
  public var title: String
  /// The figures, ratios first.
  public var table: TextTable
  /// What has to be known to read them, one line each.
  public var notes: [String]
  /// The same for programs.
  public var json: JSONValue

  /// The section as text.
  public var text: String {
    ([title, ""] + table.lines.map { "  " + $0 } + notes.map { "  " + $0 } + [""])
      .joined(separator: "\n")
  }
}

extension Section {
  /// A section of figures, one a row.
  public init(_ name: String, title: String, figures: [Figure], notes: [String] = []) {
    self.init(
      name: name,
      title: title,
      table: TextTable(
        header: ["", "ratio", "median", "p90", "floor", "", "target", ""],
        rows: figures.map { Self.row($0) }
      ),
      notes: notes,
      json: .array(figures.map { Self.json($0) })
    )
  }

  private static func row(_ figure: Figure) -> [String] {
    [
      figure.name, FigureText.multiple(figure.ratio), text(figure.own.median),
      text(figure.own.percentile(0.9)), text(figure.floor?.median), figure.unit.rawValue,
      figure.targets.map { $0.text(unit: figure.unit) }.joined(separator: ", "),
      verdict(of: figure),
    ]
  }

  /// Whether all targets are met; empty without one.
  private static func verdict(of figure: Figure) -> String {
    let verdicts = figure.targets.compactMap { $0.isMet(by: figure) }
    guard !verdicts.isEmpty else { return "" }
    return verdicts.allSatisfy { $0 } ? "met" : "NOT met"
  }

  private static func text(_ value: Double?) -> String { value.map(FigureText.short) ?? "–" }

  private static func json(_ figure: Figure) -> JSONValue {
    .object([
      JSONMember("name", .text(figure.name)),
      JSONMember("unit", .text(figure.unit.rawValue)),
      JSONMember("ratio", number(figure.ratio)),
      JSONMember("p90_ratio", number(figure.tailRatio)),
      JSONMember("panel", json(figure.own)),
      JSONMember("floor", figure.floor.map { json($0) } ?? .null),
      JSONMember(
        "targets",
        .array(
          figure.targets.map { target in
            .object([
              JSONMember("target", .text(target.text(unit: figure.unit))),
              JSONMember("met", target.isMet(by: figure).map { .flag($0) } ?? .null),
            ])
          }
        )
      ),
    ])
  }

  static func json(_ samples: Samples) -> JSONValue {
    .object([
      JSONMember("median", number(samples.median)),
      JSONMember("p10", number(samples.percentile(0.1))),
      JSONMember("p90", number(samples.percentile(0.9))),
      JSONMember("values", .array(samples.values.map { number($0) })),
    ])
  }

  static func number(_ value: Double?) -> JSONValue {
    guard let value, value.isFinite else { return .null }
    return .number(value == value.rounded() ? FigureText.short(value) : "\(value)")
  }
}
