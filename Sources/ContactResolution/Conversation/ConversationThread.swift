/// A conversation or ticket with all that was said in it.
public struct ConversationThread: Sendable, Equatable {
  /// The conversation itself.
  public var conversation: Conversation
  /// What was said and done, oldest first; the first message begins it when Intercom gives it.
  public var parts: [ConversationPart]
  /// How many parts Intercom left out between the first message and the rest: it gives the 500
  /// newest only.
  public var omitted: Int

  /// Makes a thread.
  public init(conversation: Conversation, parts: [ConversationPart] = [], omitted: Int = 0) {
    self.conversation = conversation
    self.parts = parts
    self.omitted = omitted
  }
}

/// Something said or done in a conversation.
public struct ConversationPart: Sendable, Equatable {
  /// Intercom's id; empty for a first message without one.
  public var id: String
  /// What it is.
  public var kind: Kind
  /// Who said or did it.
  public var author: Author
  /// When; nil when unknown.
  public var created: Timestamp?
  /// What was said, as plain text with line breaks; empty for most events.
  public var text: String
  /// The files that came with it.
  public var attachments: [Attachment]
  /// Whether its content was taken away in Intercom.
  public var isRedacted: Bool

  /// What a part is.
  public enum Kind: Sendable, Hashable {
    /// Said to the other side.
    case message
    /// Said among teammates; the contact does not see it.
    case note
    /// Something that happened: Intercom's word for it, such as `assignment` or `close`, and what
    /// it happened to, such as the assignee's name, when Intercom says.
    case event(String, subject: String?)
  }

  /// Who said or did something.
  public struct Author: Sendable, Hashable {
    /// Whether it was the contact, a teammate or a bot.
    public var role: Role
    /// The name; nil when there is none.
    public var name: String?
    /// The address; nil when unknown.
    public var email: String?
    /// The id in its own kind; nil when unknown.
    public var id: String?

    /// The roles of authors; `unknown` carries a type not in Intercom's description.
    public enum Role: Sendable, Hashable {
      case contact
      case teammate
      case bot
      case unknown(String)
    }

    /// Makes an author.
    public init(role: Role, name: String? = nil, email: String? = nil, id: String? = nil) {
      self.role = role
      self.name = name
      self.email = email
      self.id = id
    }
  }

  /// A file that came with a part.
  public struct Attachment: Sendable, Hashable {
    /// The file's name; empty when there is none.
    public var name: String
    /// The media type, such as `image/png`; nil when unknown.
    public var mediaType: String?
    /// The size in bytes; nil when unknown.
    public var size: Int64?

    /// Makes an attachment.
    public init(name: String, mediaType: String? = nil, size: Int64? = nil) {
      self.name = name
      self.mediaType = mediaType
      self.size = size
    }
  }

  /// Makes a part.
  public init(
    id: String,
    kind: Kind = .message,
    author: Author,
    created: Timestamp? = nil,
    text: String = "",
    attachments: [Attachment] = [],
    isRedacted: Bool = false
  ) {
    self.id = id
    self.kind = kind
    self.author = author
    self.created = created
    self.text = text
    self.attachments = attachments
    self.isRedacted = isRedacted
  }
}
