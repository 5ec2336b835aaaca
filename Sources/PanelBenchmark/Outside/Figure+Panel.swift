/// What is measured of an issue and of the list alike, with what is wanted of both.
extension Figure {
  static func processorTime(_ own: Collected, _ floor: Collected) -> Figure {
    Figure(
      "processor time to start",
      .milliseconds,
      own["start CPU"],
      floor: floor["start CPU"],
      targets: .median(15)
    )
  }

  static func keyPress(_ own: Collected, _ floor: Collected) -> Figure {
    Figure(
      "key press to paint",
      .milliseconds,
      own["key"],
      floor: floor["key"],
      targets: .ratio(1.5),
      .tailRatio(3)
    )
  }

  static func keyBytes(_ own: Collected, _ floor: Collected, most: Double) -> Figure {
    Figure(
      "bytes a key",
      .bytes,
      own["key bytes"],
      floor: floor["key bytes"],
      targets: .median(most)
    )
  }

  static func quit(_ own: Collected, _ floor: Collected) -> Figure {
    Figure("quit", .milliseconds, own["quit"], floor: floor["quit"], targets: .median(5))
  }
}
