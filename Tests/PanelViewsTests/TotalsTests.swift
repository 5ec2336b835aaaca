import ContactResolution
import PanelModel
import Testing
import TextTerminal

struct TotalsTests {
  /// The panel's first two rows, as wide as asked for.
  private func head(_ state: AppState, _ size: Size) -> [String] {
    let screen = state.screen(size)
    return (0..<2).map { row in
      String(screen.rowText(row).split(separator: "┃", maxSplits: 1).last ?? "")
    }
  }

  private var twelve: AppState {
    let contacts = (1...12).map { number in
      SampleContacts.contact("c\(number)", .user, name: "Person \(number)")
    }
    let conversations = (1...10).map { number in
      SampleContacts.conversation("\(number)", number <= 7 ? .open : .closed)
    }
    var state = SampleState.state(
      contacts: .loaded(
        SampleContacts.resolved(contacts, conversations: conversations),
        at: SampleIssue.now
      )
    )
    let spends: [Double?] = [1200, 3100, nil, 0, nil]
    for (index, contact) in contacts.enumerated() {
      state.contacts.companies.companies[contact.id] = [
        Company(
          id: CompanyID("\(index % 5)"),
          name: "Company \(index % 5)",
          monthlySpend: spends[index % 5]
        )
      ]
    }
    return state
  }

  @Test(arguments: [
    (260, 50, "12 contacts · 5 companies · 7 open 3 closed · $4,300/mo"),
    (70, 16, "12 contacts · 5 companies · 7 open 3 closed"),
    (40, 10, "12 contacts · 7 open"),
  ])
  func `the title says as much as fits`(columns: Int, rows: Int, words: String) {
    let head = head(twelve, Size(columns: columns, rows: rows))

    #expect(head[0].contains("Intercom · \(words)"))
    #expect(!head[0].contains("…"))
  }

  @Test func `a tall and narrow panel has a second row`() {
    let head = head(twelve, Size(columns: 120, rows: 40))

    #expect(head[0].contains("Intercom · 12 contacts · 5 companies"))
    #expect(head[1].contains(" 7 open 3 closed · $4,300/mo"))
    #expect(!head[1].contains("companies"))
  }

  @Test func `what is not complete is the least there is`() {
    var state = twelve
    state.contacts.companies.companies[ContactID("c12")] = nil

    let head = head(state, Size(columns: 260, rows: 50))

    #expect(head[0].contains("≥5 companies"))
    #expect(head[0].contains("≥$4,300/mo"))
  }

  @Test func `spending that nobody knows is left out`() {
    var state = twelve
    for id in state.contacts.companies.companies.keys {
      state.contacts.companies.companies[id] = [Company(id: CompanyID("1"), name: "Acme")]
    }

    let head = head(state, Size(columns: 260, rows: 50))

    #expect(head[0].contains("1 company"))
    #expect(!head[0].contains("$"))
  }

  @Test(arguments: [ContactSource.reporterEmail, .both], [40, 80, 200])
  func `another source than the usual one is named`(source: ContactSource, columns: Int) {
    var state = twelve
    state.source = source

    let head = head(state, Size(columns: columns, rows: 24))

    #expect(head[0].contains(source == .both ? "both" : "reporter") || head[0].contains("links"))
  }
}
