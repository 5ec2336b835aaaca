public import ContactResolution

/// Which text is which in what stands above an issue's comments.
public struct IssueHeadLeaves: Sendable {
  /// Fields that take a row or two: a short text or a moment.
  public let shortFields: [IssueField]
  /// Texts with structure that have a section of their own below the description.
  public let richSections: [Section]
  private let descriptionCount: Int
  private let relatedCount: Int
  private let linkCount: Int

  /// A text with structure, and what it is called.
  public struct Section: Sendable, Equatable {
    /// Its name.
    public var name: String
    /// The text.
    public var content: RichText
  }

  /// Numbers the texts of an issue.
  public init(_ issue: Issue) {
    shortFields = issue.fields.filter { $0.richText == nil }
    richSections =
      issue.fields.compactMap { field in
        field.richText.map { Section(name: field.name, content: $0) }
      }
      + issue.textFields.filter(\.isWorthReading).map {
        Section(name: $0.name, content: $0.content)
      }
    descriptionCount = issue.description.blocks.leafCount
    relatedCount = issue.related.count
    linkCount = issue.remoteLinks.count
  }

  /// The number of the summary.
  public static let summary = 0
  /// The number of the reporter's name.
  public static let reporter = 1
  /// The number of the assignee's name.
  public static let assignee = 2
  /// The number of the labels.
  public static let labels = 3
  private static let firstField = 4

  /// The number of a short field's name; its value follows.
  public func field(_ index: Int) -> Int { Self.firstField + 2 * index }

  /// The number of the description's first text.
  public var description: Int { field(shortFields.count) }

  /// The number of a rich section's name; its content follows.
  public func section(_ index: Int) -> Int {
    richSections[..<index].reduce(description + descriptionCount) {
      $0 + 1 + $1.content.blocks.leafCount
    }
  }

  /// The number of a related issue's relation; its key, status and summary follow.
  public func related(_ index: Int) -> Int { section(richSections.count) + 4 * index }

  /// The number of a link's relationship; what it is called follows.
  public func link(_ index: Int) -> Int { related(relatedCount) + 2 * index }

  /// The number of an attachment's name.
  public func attachment(_ index: Int) -> Int { link(linkCount) + index }
}

extension IssueField {
  /// The text with structure; nil for a short field.
  fileprivate var richText: RichText? {
    switch value {
    case .rich(let text): text
    case .text, .moment: nil
    }
  }

  /// The short text; empty for a moment, whose words change with time.
  var shortText: String {
    switch value {
    case .text(let text): text
    case .moment, .rich: ""
    }
  }
}

extension IssueTextField {
  /// Only the environment is written for people to read; other fields are searched for links.
  fileprivate var isWorthReading: Bool {
    !content.isEmpty && name.lowercased() == "environment"
  }
}
