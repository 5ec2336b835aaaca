import ContactResolution
import TestSupport

/// Issues and contacts that a seed decides, full of text that is hard to draw.
enum RandomIssue {
  private static let words =
    [
      "card", "declined", "支払い", "👩‍👩‍👧", "e\u{301}", "\u{301}", "\u{1B}[2J", "\u{202E}", "",
      "a-word-that-is-longer-than-a-narrow-column-and-must-be-broken", "\t", "\n", "the", "🇵🇹",
      "платёж", "שלום", " ", "0",
    ] + HostileText.all.map(\.text).filter { $0.utf8.count < 100 }

  static func text(_ random: inout some RandomNumberGenerator) -> String {
    (0..<Int.random(in: 0...12, using: &random))
      .map { _ in words[Int.random(in: 0..<words.count, using: &random)] }
      .joined(separator: " ")
  }

  static func issue(_ random: inout some RandomNumberGenerator) -> ContactResolution.Issue {
    var issue = SampleIssue.checkout
    issue.summary = text(&random)
    issue.type = text(&random)
    issue.labels = (0..<Int.random(in: 0...5, using: &random)).map { _ in text(&random) }
    issue.attachments = (0..<Int.random(in: 0...3, using: &random)).map { _ in text(&random) }
    issue.description = RichText(blocks: blocks(&random, depth: 0))
    issue.comments = (0..<Int.random(in: 0...9, using: &random)).map { index in
      Comment(
        id: "\(index)",
        author: SampleIssue.account(text(&random)),
        created: Timestamp(seconds: Int64.random(in: .min ... .max, using: &random)),
        body: RichText(blocks: blocks(&random, depth: 0)),
        visibility: Bool.random(using: &random) ? text(&random) : nil
      )
    }
    return issue
  }

  static func blocks(_ random: inout some RandomNumberGenerator, depth: Int) -> [TextBlock] {
    (0..<Int.random(in: 0...(depth > 6 ? 1 : 3), using: &random)).map { _ in
      block(&random, depth: depth + 1)
    }
  }

  private static func block(_ random: inout some RandomNumberGenerator, depth: Int) -> TextBlock {
    switch Int.random(in: 0..<(depth > 8 ? 4 : 12), using: &random) {
    case 0: .paragraph(spans(&random))
    case 1: .heading(level: Int.random(in: -1...9, using: &random), spans(&random))
    case 2: .code(language: text(&random), text: text(&random))
    case 3: .media(name: text(&random))
    case 4: .bulletList([blocks(&random, depth: depth), blocks(&random, depth: depth)])
    case 5:
      .orderedList(
        start: [Int.max, 1, -7].randomElement(using: &random) ?? 1,
        [
          blocks(&random, depth: depth), blocks(&random, depth: depth),
        ]
      )
    case 6: .quote(blocks(&random, depth: depth))
    case 7: .panel(.error, blocks(&random, depth: depth))
    case 8: .expand(title: text(&random), blocks(&random, depth: depth))
    case 9: .table(rows(&random, depth: depth))
    case 10:
      .taskList([TextBlock.TaskItem(isDone: Bool.random(using: &random), spans: spans(&random))])
    default: .decisionList([spans(&random)])
    }
  }

  private static func rows(
    _ random: inout some RandomNumberGenerator,
    depth: Int
  ) -> [[TextBlock.TableCell]] {
    (0..<Int.random(in: 0...3, using: &random)).map { row in
      (0..<Int.random(in: 0...6, using: &random)).map { _ in
        TextBlock.TableCell(isHeader: row == 0, blocks: blocks(&random, depth: depth))
      }
    }
  }

  private static func spans(_ random: inout some RandomNumberGenerator) -> [TextSpan] {
    let kinds: [TextSpan.Kind] = [
      .plain, .mention, .status, .media, .lineBreak, .link(url: text(&random)), .date, .emoji,
    ]
    return (0..<Int.random(in: 0...4, using: &random)).map { _ in
      TextSpan(
        text(&random),
        marks: TextSpan.Marks(rawValue: UInt8.random(in: 0...31, using: &random)),
        kind: kinds[Int.random(in: 0..<kinds.count, using: &random)]
      )
    }
  }

  static func contacts(_ random: inout some RandomNumberGenerator) -> ResolvedContacts {
    let conversations = (0..<Int.random(in: 0...30, using: &random)).map { index in
      SampleContacts.conversation("\(index)", subject: text(&random), message: text(&random))
    }
    let contacts = (0..<Int.random(in: 0...40, using: &random)).map { index in
      SampleContacts.contact(
        "id-\(index)",
        [.user, .lead, .unknown(text(&random))].randomElement(using: &random) ?? .user,
        name: Bool.random(using: &random) ? text(&random) : nil,
        email: Bool.random(using: &random) ? text(&random) : nil,
        conversations: conversations.prefix(3).map(\.link.id.text)
      )
    }
    return SampleContacts.resolved(contacts, conversations: conversations)
  }
}
