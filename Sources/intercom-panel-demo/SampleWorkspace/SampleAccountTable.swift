extension SampleAccount {
  /// Whose account the demo uses.
  static let wei = SampleAccount(
    id: "5b10a2844c20165700e10001",
    name: "Li Wei",
    userName: "liwei",
    email: "li.wei@example.com"
  )
  static let ana = SampleAccount(
    id: "5b10a2844c20165700e10002",
    name: "Ana Souza",
    userName: "asouza",
    email: "ana.souza@example.com"
  )
  static let nora = SampleAccount(
    id: "5b10a2844c20165700e10003",
    name: "Nora Lindqvist",
    userName: "nora",
    email: "nora.lindqvist@example.com"
  )
  static let tomas = SampleAccount(
    id: "5b10a2844c20165700e10004",
    name: "Tomáš Novák",
    userName: "tnovak",
    email: "tomas.novak@example.com"
  )
  /// Shows her address to nobody.
  static let hidden = SampleAccount(
    id: "5b10a2844c20165700e10005",
    name: "Hannah Fischer",
    userName: "hfischer",
    email: nil
  )
  /// Shows his address to the service desk alone.
  static let customer = SampleAccount(
    id: "qm:10000000-0000-4000-8000-0000000e10006",
    name: "Omar Haddad",
    userName: "ohaddad",
    email: nil,
    deskEmail: "omar.haddad@example.com",
    type: "customer"
  )
  static let app = SampleAccount(
    id: "557058:f58131cb-b67d-43c7-b30d-6b58d40e10007",
    name: "Intercom for Jira",
    userName: "intercom-bot",
    email: nil,
    type: "app"
  )
  /// Has one address with a User and a Lead of Intercom.
  static let double = SampleAccount(
    id: "5b10a2844c20165700e10008",
    name: "Grace Mbeki",
    userName: "gmbeki",
    email: "grace.mbeki@example.com"
  )
  static let hostile = SampleAccount(
    id: "5b10a2844c20165700e10009",
    name: "Eve\u{1B}[31m\u{202E}livE\u{202C}\u{7}\u{0}",
    userName: "eve",
    email: "eve@example.com"
  )
  static let yuki = SampleAccount(
    id: "5b10a2844c20165700e10010",
    name: "山田 由紀",
    userName: "yuki",
    email: "yuki.yamada@example.com"
  )
  /// Has one address with two Users of one name and a Lead.
  static let twin = SampleAccount(
    id: "5b10a2844c20165700e10011",
    name: "Kim Larsen",
    userName: "klarsen",
    email: "kim.larsen@example.com"
  )
  /// Is unknown to Intercom.
  static let stranger = SampleAccount(
    id: "5b10a2844c20165700e10012",
    name: "Milan Kovač",
    userName: "mkovac",
    email: "milan.kovac@example.com"
  )
  /// Hides the address from the service desk as well.
  static let hiddenCustomer = SampleAccount(
    id: "qm:10000000-0000-4000-8000-0000000e10013",
    name: "Olga Sidorova",
    userName: "osidorova",
    email: nil,
    type: "customer"
  )
}
