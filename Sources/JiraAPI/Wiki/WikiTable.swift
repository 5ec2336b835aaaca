internal import ContactResolution

/// Consecutive table lines, put together to rows of cells.
struct WikiTable {
  private var sources: [[UInt8]] = []

  /// Starts a row with a line that begins with a bar.
  mutating func startRow(_ line: ArraySlice<UInt8>) {
    sources.append(Array(line))
  }

  /// Adds a line to the last row when its last cell is still open; false otherwise.
  mutating func continueRow(_ line: ArraySlice<UInt8>) -> Bool {
    guard let last = sources.last, last.last != WikiByte.bar else { return false }
    sources[sources.count - 1] += [WikiByte.newline] + line
    return true
  }

  /// The rows, in order.
  var rows: [[TextBlock.TableCell]] { sources.map(Self.cells) }

  private static func cells(_ row: [UInt8]) -> [TextBlock.TableCell] {
    var cells: [TextBlock.TableCell] = []
    var index = 0
    while index < row.count {
      // A cell starts with one bar, a heading with two.
      index += 1
      let isHeader = index < row.count && row[index] == WikiByte.bar
      if isHeader { index += 1 }
      let end = cellEnd(row, from: index)
      let text = row[index..<end]
      if end < row.count || text.contains(where: { !WikiByte.isBlank($0) }) {
        cells.append(TextBlock.TableCell(isHeader: isHeader, blocks: WikiFlow.blocks(text)))
      }
      index = end
    }
    return cells
  }

  /// Where the next bar stands that is not part of a link, picture or code.
  private static func cellEnd(_ row: [UInt8], from start: Int) -> Int {
    var index = start
    while index < row.count, row[index] != WikiByte.bar {
      switch row[index] {
      case UInt8(ascii: "\\"): index += 2
      case UInt8(ascii: "["): index = skip(row, from: index, to: "]", barring: "[\n")
      case UInt8(ascii: "!"): index = skip(row, from: index, to: "!", barring: " \n")
      case UInt8(ascii: "{"): index = skip(row, from: index, to: "}", barring: "{\n")
      default: index += 1
      }
    }
    return min(index, row.count)
  }

  /// The place after the closing byte, or after the opening one when a barred byte comes first.
  private static func skip(
    _ row: [UInt8],
    from start: Int,
    to closing: Unicode.Scalar,
    barring barred: String
  ) -> Int {
    let rest = row[(start + 1)...]
    let stop = rest.firstIndex { $0 == UInt8(ascii: closing) || barred.utf8.contains($0) }
    guard let stop, row[stop] == UInt8(ascii: closing) else { return start + 1 }
    return stop + 1
  }
}
