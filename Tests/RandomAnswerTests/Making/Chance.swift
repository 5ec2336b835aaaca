import TestSupport

/// Choices that a seed decides.
struct Chance {
  private var generator: SeededGenerator

  /// Makes choices; the same seed makes the same ones.
  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  /// Whether one of so many came up.
  mutating func oneIn(_ count: Int) -> Bool {
    Int.random(in: 0..<count, using: &generator) == 0
  }

  /// Whether something of the likelihood, from 0 to 1, happened.
  mutating func happens(_ likelihood: Double) -> Bool {
    Double.random(in: 0..<1, using: &generator) < likelihood
  }

  /// A number of the range.
  mutating func number<Number: FixedWidthInteger>(_ range: ClosedRange<Number>) -> Number {
    Number.random(in: range, using: &generator)
  }

  /// One of the elements, of which there is at least one.
  mutating func choice<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &generator)]
  }

  /// How many of something there are: mostly few, now and then none, one or many.
  mutating func count(_ range: ClosedRange<Int>) -> Int {
    switch number(0...9) {
    case 0: range.lowerBound
    case 1: min(range.lowerBound + 1, range.upperBound)
    case 2: number(range)
    default: number(range.lowerBound...min(range.upperBound, range.lowerBound + 4))
    }
  }

  /// The elements in some order.
  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    elements.shuffled(using: &generator)
  }
}
