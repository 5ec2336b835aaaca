internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// Draws the page on which fields are chosen: tabs, search, list, and what the selected one is for.
struct FieldChooserView {
  let scene: Scene

  /// With fewer rows than this, everything is as short as possible.
  private static let roomyRows = 16
  /// Rows kept for the description, so that the list does not change its height all the time.
  private static let descriptionRows = 2
  /// No text is wider than this: the eye would lose the row.
  static let widestText = 88

  /// Draws over the rectangle and measures.
  func draw(in rect: Rect, into surface: inout Surface) -> FieldExtents {
    guard let chooser = scene.state.fieldChooser, let list = scene.state.fieldList else {
      return FieldExtents()
    }
    surface.fill(rect)
    let isRoomy = rect.rows >= Self.roomyRows
    let (title, afterTitle) = rect.splitTop(1)
    let (search, body) = afterTitle.splitTop(1)
    let tabs = FieldTitleView(scene: scene, role: chooser.role, list: list)
      .draw(in: title, into: &surface)
    drawSearch(chooser.search, list, in: search, into: &surface)
    let notes = FieldNote(scene: scene).lines(
      columns: min(body.columns - 2, Self.widestText),
      most: isRoomy ? 4 : 2
    )
    let (banner, rest) = body.splitTop(notes.count)
    surface.draw(notes, in: banner.inset(1))
    let isCrowded = !isRoomy && !notes.isEmpty
    let foot = foot(
      of: list.line(of: chooser.selection),
      in: rest,
      isRoomy: isRoomy,
      leastRows: isCrowded ? 1 : Self.descriptionRows
    )
    let (middle, bottom) = rest.splitTop(max(0, rest.rows - foot.count))
    surface.draw(foot, in: bottom.inset(1))
    if isRoomy {
      let dashes = String(repeating: "─", count: bottom.columns)
      surface.write(dashes, in: bottom, style: scene.theme.separator)
    }
    var extents = FieldListView(scene: scene, list: list, chooser: chooser)
      .draw(in: middle, into: &surface)
    extents.tabs = tabs
    return extents
  }

  private func drawSearch(
    _ search: TextInput,
    _ list: FieldList,
    in rect: Rect,
    into surface: inout Surface
  ) {
    let inner = rect.inset(1).splitLeft(Self.widestText).left
    let label = TextLine("Search ", scene.theme.label)
    let count = TextLine(list.isSearched ? "\(list.matchCount) found" : "", scene.theme.faint)
    let field = inner.splitLeft(label.columns).rest
    surface.draw(label, count, in: inner)
    let room = field.columns - (count.columns == 0 ? 0 : count.columns + 1)
    InputView(
      input: search,
      style: scene.theme.text,
      placeholder: "words, or an exact name",
      placeholderStyle: scene.theme.faint
    )
    .draw(in: field.splitLeft(room).left, into: &surface)
  }

  /// What stands below the list: a place for a rule, the description, the remark.
  private func foot(
    of line: FieldLine?,
    in rect: Rect,
    isRoomy: Bool,
    leastRows: Int
  ) -> [TextLine] {
    let columns = max(1, min(rect.columns - 2, Self.widestText))
    let most = max(leastRows, isRoomy ? rect.rows / 3 : 0)
    var description = FieldDescription(scene: scene).lines(of: line, columns: columns, most: most)
    while description.count < leastRows { description.append(.empty) }
    let remark = FieldRemark.lines(
      columns: columns,
      most: isRoomy ? 2 : 1,
      style: scene.theme.faint
    )
    return (isRoomy ? [.empty] : []) + description + remark
  }
}
