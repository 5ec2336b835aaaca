extension SampleWorkspace {
  /// The workspace of nearly all issues.
  static func main(clock: SampleClock) -> SampleWorkspace {
    SampleWorkspace(
      clock: clock,
      identity: .main,
      stories: SampleStory.all,
      companies: SampleCompanyTable.companies,
      teammates: SampleTeammate.all
    )
  }

  /// The workspace of another region.
  static func europe(clock: SampleClock) -> SampleWorkspace {
    SampleWorkspace(
      clock: clock,
      identity: .europe,
      stories: [EuropeTable.story],
      companies: EuropeTable.companies,
      teammates: [.aoife, .jonas]
    )
  }

  /// The workspace that refuses its token, so that what it holds is never told.
  static func old(clock: SampleClock) -> SampleWorkspace {
    SampleWorkspace(
      clock: clock,
      identity: .old,
      stories: [],
      companies: [],
      teammates: [.priya]
    )
  }
}
