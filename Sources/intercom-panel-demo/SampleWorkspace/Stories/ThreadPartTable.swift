/// The parts of the conversation that has every kind of them, oldest first.
enum ThreadPartTable {
  static let parts = arrival + investigation + ending

  private static let arrival: [SamplePart] = [
    SamplePart(
      author: .workflow,
      age: .hours(215),
      text: "Thanks! We answer within a day. Would you like to ask Fin meanwhile?",
      extras: ["metadata": ["quick_reply_options": [["text": "Ask Fin", "uuid": "1f0c"]]]]
    ),
    SamplePart(author: .contact("thea"), age: .hours(215), text: "Ask Fin", type: "quick_reply"),
    SamplePart(
      author: .bot,
      age: .hours(215),
      text: "Imports stop when a row has no article number. See Importing orders "
        + "(https://help.example.com/import). Did that help?",
      markup: "<p>Imports stop when a row has no article number. See "
        + "<a href=\"https://help.example.com/import\">Importing orders</a>. Did that help?</p>"
    ),
    .said("thea", .hours(214), "No, all rows have one."),
    .did(
      "operator_workflow_event",
      .workflow,
      .hours(214),
      [
        "event_details": [
          "workflow": ["name": "Hand over to people"],
          "event": ["type": "wait_finished", "result": "Finished waiting"],
        ]
      ]
    ),
    .did(
      "conversation_attribute_updated_by_workflow",
      .workflow,
      .hours(214),
      [
        "event_details": [
          "workflow": ["name": "Hand over to people"], "attribute": ["name": "Topic"],
          "value": ["name": "Import"],
        ]
      ]
    ),
    .did(
      "assignment",
      .workflow,
      .hours(213),
      ["assigned_to": ["type": "team", "id": "5017691"]]
    ),
    .assigned(to: .haruka, by: .team(id: 5_017_691, name: "Support"), .hours(213)),
    SamplePart(
      author: .workflowAsTeammate,
      age: .hours(213),
      text: "Haruka will be with you in a moment."
    ),
  ]

  private static let investigation: [SamplePart] = [
    SamplePart(
      author: .teammate(.haruka),
      age: .hours(200),
      text: "Hello Thea, I see the run of last night. Could you send the log as well?",
      markup: "<p class=\"no-margin\">Hello Thea,</p><p class=\"no-margin\">I see the run of last "
        + "night. Could you send the log as well?</p>",
      tags: ["Import"]
    ),
    SamplePart(
      author: .contact("thea"),
      age: .hours(190),
      text: "Here it is, and a colleague's.",
      attachments: [
        SampleAttachment("import.log", size: 512),
        SampleAttachment("Überblick (final) 倉庫.pdf", size: 3_481_600),
        SampleAttachment("archive.tar.gz", size: 1_610_612_736), "empty.csv",
      ]
    ),
    .did("participant_added", .haruka, .hours(189)),
    .said("thea-lead", .hours(188), "This is the warehouse. We have it too."),
    .noted(.haruka, .hours(180), "Row 41,883 has a zero byte in the name. Linked to DEMO-41."),
    .did(
      "custom_action_started",
      .teammate(.haruka),
      .hours(180),
      ["event_details": ["action": ["name": "Jira Create Issue"]]]
    ),
    .did(
      "custom_action_finished",
      .teammate(.haruka),
      .hours(180),
      ["event_details": ["action": ["name": "Jira Create Issue", "result": "success"]]]
    ),
    .did(
      "conversation_attribute_updated_by_admin",
      .teammate(.haruka),
      .hours(179),
      [
        "event_details": [
          "attribute": ["name": "jira_issue_key"],
          "value": ["name": "DEMO-41", "previous": nil],
        ]
      ]
    ),
    .did(
      "conversation_attribute_updated_by_user",
      .contact("thea"),
      .hours(178),
      [
        "event_details": [
          "attribute": ["name": "Urgency"], "value": ["name": "High", "previous": "Medium"],
        ]
      ]
    ),
    .did("conversation_tags_updated", .haruka, .hours(178)),
    SamplePart(
      author: .contact("thea"),
      age: .hours(177),
      text: "This message was deleted",
      markup: "<p><i>This message was deleted</i></p>",
      type: "open",
      isRedacted: true
    ),
    SamplePart(author: .contact("thea-lead"), age: .hours(176), text: nil, isRedacted: true),
  ]

  private static let ending: [SamplePart] = [
    .did("snoozed", .haruka, .hours(170)),
    .did("timer_unsnooze", .workflow, .hours(150), [:]),
    SamplePart(
      author: .teammate(.haruka),
      age: .hours(149),
      text: "A fix is on its way.",
      type: "close"
    ),
    .did("close", .haruka, .hours(148)),
    SamplePart(
      author: .contact("thea"),
      age: .hours(120),
      text: "It stopped again, at 92 % this time.",
      type: "open"
    ),
    .did(
      "assign_and_reopen",
      .teammate(.priya),
      .hours(119),
      ["assigned_to": ["type": "admin", "id": "4104"]]
    ),
    .did("merged_primary_conversation", .priya, .hours(118)),
    .did("note_for_another_time", .priya, .hours(117)),
    SamplePart(
      author: .teammate(.left),
      age: .hours(110),
      text: "I looked at it before I left: the second file has the same zero byte.",
      type: "note",
      attachments: [SampleAttachment("hexdump.txt", size: 2_048)]
    ),
    SamplePart(
      author: .workflow,
      age: .hours(100),
      text: "Service level missed by 2 h.",
      type: "note"
    ),
    .answered(.haruka, .hours(90), "Thursday, for sure.\n\nHaruka"),
    .said("thea", .hours(82), "Today is Thursday. Any news?"),
  ]
}
