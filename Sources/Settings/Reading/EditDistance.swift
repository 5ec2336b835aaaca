/// How far two words are from each other.
enum EditDistance {
  /// The number of letters to put in, take out, replace or swap with their neighbour.
  ///
  /// - Complexity: O(length × length); words longer than 64 characters count as far apart.
  static func between(_ first: String, _ second: String) -> Int {
    let first = Array(first)
    let second = Array(second)
    guard first.count <= 64, second.count <= 64 else { return Int.max }
    var rows = [Array(0...second.count)]
    for (row, letter) in first.enumerated() {
      var distances = [row + 1]
      for (column, other) in second.enumerated() {
        let replaced = rows[row][column] + (letter == other ? 0 : 1)
        var least = min(replaced, rows[row][column + 1] + 1, distances[column] + 1)
        if row > 0, column > 0, letter == second[column - 1], other == first[row - 1] {
          least = min(least, rows[row - 1][column - 1] + 1)
        }
        distances.append(least)
      }
      rows.append(distances)
    }
    return rows[first.count][second.count]
  }
}
