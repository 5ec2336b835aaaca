extension SampleTeammate {
  static let priya = SampleTeammate(id: 4_101, name: "Priya Nair", email: "priya@example.com")
  static let jonas = SampleTeammate(id: 4_102, name: "Jonas Weber", email: "jonas@example.com")
  static let sam = SampleTeammate(id: 4_103, name: "Sam Okafor", email: "sam@example.com")
  static let haruka = SampleTeammate(id: 4_104, name: "伊藤 遥", email: "haruka@example.com")
  static let aoife = SampleTeammate(id: 5_201, name: "Aoife Byrne", email: "aoife@example.com")
  /// Gave up the seat; conversations still name the id.
  static let left = SampleTeammate(id: 4_199, name: "Former Teammate", email: "left@example.com")

  /// All who have a seat in the main workspace.
  static let all = [priya, jonas, sam, haruka]
}
