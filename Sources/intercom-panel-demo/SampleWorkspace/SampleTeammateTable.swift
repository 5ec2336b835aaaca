extension SampleTeammate {
  static let priya = SampleTeammate(id: 4_101, name: "Priya Nair", email: "priya@example.com")
  static let jonas = SampleTeammate(id: 4_102, name: "Jonas Weber", email: "jonas@example.com")
  static let sam = SampleTeammate(id: 4_103, name: "Sam Okafor", email: "sam@example.com")

  /// All who have a seat.
  static let all = [priya, jonas, sam]
}
