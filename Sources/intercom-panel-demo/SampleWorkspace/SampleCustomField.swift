/// The custom fields of the sample Jira, as teams add them.
enum SampleCustomField: Int, CaseIterable, Sendable {
  case severity = 10_110
  case browsers = 10_111
  case team = 10_112
  case impact = 10_113
  case area = 10_114
  case approver = 10_115
  case reviewers = 10_116
  case targetStart = 10_117
  case deployed = 10_118
  case budget = 10_119
  case topics = 10_120
  case runbook = 10_121
  case checklist = 10_122
  /// Bookkeeping of boards that means nothing to people.
  case rank = 10_019
  /// Bookkeeping of the development panel that means nothing to people.
  case development = 10_000

  /// Jira's id.
  var id: String { "customfield_\(rawValue)" }

  /// The name people see.
  var name: String {
    switch self {
    case .severity: "Severity"
    case .browsers: "Affected browsers"
    case .team: "Team"
    case .impact: "Customer impact"
    case .area: "Area"
    case .approver: "Approver"
    case .reviewers: "Reviewers"
    case .targetStart: "Target start"
    case .deployed: "Deployed at"
    case .budget: "Budget"
    case .topics: "Topics"
    case .runbook: "Runbook"
    case .checklist: "Definition of done"
    case .rank: "Rank"
    case .development: "Development"
    }
  }

  /// The type of Jira's schema, that of its elements, and the kind of field.
  var schema: (type: String, items: String?, custom: String) {
    let standard = "com.atlassian.jira.plugin.system.customfieldtypes:"
    return switch self {
    case .severity: ("option", nil, standard + "select")
    case .browsers: ("array", "option", standard + "multiselect")
    case .team: ("string", nil, standard + "textfield")
    case .impact: ("string", nil, standard + "textarea")
    case .area: ("option-with-child", nil, standard + "cascadingselect")
    case .approver: ("user", nil, standard + "userpicker")
    case .reviewers: ("array", "user", standard + "multiuserpicker")
    case .targetStart: ("date", nil, standard + "datepicker")
    case .deployed: ("datetime", nil, standard + "datetime")
    case .budget: ("number", nil, standard + "float")
    case .topics: ("array", "string", standard + "labels")
    case .runbook: ("string", nil, standard + "url")
    case .checklist: ("array", "option", standard + "multicheckboxes")
    case .rank: ("any", nil, "com.pyxis.greenhopper.jira:gh-lexo-rank")
    case .development:
      (
        "any", nil,
        "com.atlassian.jira.plugins.jira-development-integration-plugin:devsummarycf"
      )
    }
  }
}

/// The value of a custom field.
enum SampleFieldValue: Sendable {
  case text(String)
  case rich([SampleBlock])
  case option(String)
  case options([String])
  case cascade(String, String)
  case person(SampleAccount)
  case people([SampleAccount])
  case day(Age)
  case moment(Age)
  case number(Double)
  case labels([String])
}
