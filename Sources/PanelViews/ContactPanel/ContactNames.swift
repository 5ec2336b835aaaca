internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// What the rows of the list are about; kept from one drawing to the next, as making and measuring
/// all of them takes long.
final class ContactNames: Sendable {
  /// What each row is about, in the list's order.
  let names: [String]
  /// The contacts that have the same name, by that name, where there are several.
  private let namesakes: [String: [Int]]
  /// Columns of the widest name.
  let widest: Int
  private let index: ContactIndex
  private let columns: Int

  /// Makes the names for a screen of so many columns.
  init(_ index: ContactIndex, resolved: ResolvedContacts, scene: Scene) {
    self.index = index
    columns = scene.state.size.columns
    let (time, columns) = (scene.time, columns)
    let contacts = resolved.contacts.map(\.shownName)
    namesakes = Dictionary(grouping: contacts.indices) { contacts[$0] }.filter { $1.count > 1 }
    names =
      contacts
      + index.conversationsWithoutContacts.map { linked in
        let quote = ConversationText(linked, time: time).quote(columns: columns)
        return quote.map { "“\($0)”" } ?? linked.link.id.text
      }
      + resolved.unresolved.map(\.link.id.text)
      + resolved.elsewhere.map(\.id.text)
    widest = names.lazy.map { TextWidth.columns(of: $0) }.max() ?? 0
  }

  /// The places of the contacts with this name in the list, if there are several.
  func sharing(_ name: String) -> [Int] { namesakes[name] ?? [] }

  /// Whether these are the names that the scene's list has.
  func isValid(for index: ContactIndex, in scene: Scene) -> Bool {
    self.index === index && columns == scene.state.size.columns
  }
}
