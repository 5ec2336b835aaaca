/// Many values changed at once.
extension TOMLText {
  /// The text with each value changed that is another one in `meant`, and every other byte as it
  /// is; nil when it is written in a way in which that cannot be done.
  ///
  /// A table that loses its last value stays, empty, with the comments in it.
  func saying(_ meant: TOMLNode) -> TOMLText? {
    var text = self
    for path in root.differences(to: meant, under: []) {
      guard let changed = text.changing(path, to: meant.value(at: path)) else { return nil }
      text = changed
    }
    return text.root.withoutEmptyTables.isSame(as: meant.withoutEmptyTables) ? text : nil
  }

  private func changing(_ path: [String], to node: TOMLNode?) -> TOMLText? {
    do throws(Refusal) {
      let bytes = try node.map { (node) throws(Refusal) in try setting(path, to: node) }
      return TOMLText(reading: bytes ?? removing(path))
    } catch {
      return nil
    }
  }

  private init?(reading bytes: [UInt8]) {
    do throws(TOMLDocument.SyntaxProblem) {
      try self.init(String(decoding: bytes, as: UTF8.self))
    } catch {
      return nil
    }
  }
}

extension TOMLNode {
  /// The paths, in alphabetical order, of what has to be set or removed for this to say the other.
  fileprivate func differences(to other: TOMLNode, under path: [String]) -> [[String]] {
    Set(entries.keys).union(other.entries.keys).sorted().flatMap { name -> [[String]] in
      let inner = path + [name]
      switch (entries[name], other.entries[name]) {
      case (.table?, nil): return entries[name]?.differences(to: .table([:]), under: inner) ?? []
      case (nil, .table(let new)?):
        return TOMLNode.table([:]).differences(to: .table(new), under: inner)
      case (.table(let old)?, .table(let new)?):
        return TOMLNode.table(old).differences(to: .table(new), under: inner)
      case (let old?, let new?): return old.isSame(as: new) ? [] : [inner]
      case (_?, nil), (nil, _?): return [inner]
      case (nil, nil): return []
      }
    }
  }

  /// Without the tables that say nothing.
  fileprivate var withoutEmptyTables: TOMLNode {
    guard case .table(let entries) = self else { return self }
    return .table(
      entries.mapValues(\.withoutEmptyTables).filter { entry in
        guard case .table(let inner) = entry.value else { return true }
        return !inner.isEmpty
      }
    )
  }
}
