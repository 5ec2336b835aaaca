/// What the project wants a figure to be at most.
public enum Target: Sendable, Hashable {
  /// The median, in the figure's unit.
  case median(Double)
  /// The median as a multiple of the floor's.
  case ratio(Double)
  /// The 90th percentile as a multiple of the floor's median.
  case tailRatio(Double)

  /// Whether the figure is within it; nil when it has no such value.
  public func isMet(by figure: Figure) -> Bool? {
    switch self {
    case .median(let limit): figure.own.median.map { $0 <= limit }
    case .ratio(let limit): figure.ratio.map { $0 <= limit }
    case .tailRatio(let limit): figure.tailRatio.map { $0 <= limit }
    }
  }

  /// The target in words, such as `≤ 2.5×`.
  public func text(unit: Figure.Unit) -> String {
    switch self {
    case .median(let limit):
      "≤ " + [FigureText.limit(limit), unit.rawValue].filter { !$0.isEmpty }.joined(separator: " ")
    case .ratio(let limit): "≤ \(FigureText.limit(limit))×"
    case .tailRatio(let limit): "p90 ≤ \(FigureText.limit(limit))×"
    }
  }
}
