public import TextTerminal

/// A part that a look plays on the screen, by the name that the configuration has for it.
public struct ThemeRole: Sendable {
  /// The name, such as `title-focused`.
  public let name: String
  /// What has the look, for the documentation.
  public let help: String
  private let style: any WritableKeyPath<Theme, Style> & Sendable

  private init(
    _ name: String,
    _ style: any WritableKeyPath<Theme, Style> & Sendable,
    _ help: String
  ) {
    self.name = name
    self.style = style
    self.help = help
  }

  /// Gives the theme another look in this role.
  public func set(_ look: Style, in theme: inout Theme) {
    theme[keyPath: style] = look
  }

  /// The look that the theme has in this role.
  public func look(in theme: Theme) -> Style { theme[keyPath: style] }

  /// All roles, in the order of the documentation.
  public static let all: [ThemeRole] = [
    ThemeRole("title-focused", \.titleFocused, "The title of the pane with the focus"),
    ThemeRole("title", \.title, "The title of another pane"),
    ThemeRole(
      "title-note-focused",
      \.titleNoteFocused,
      "What is said beside the title of the pane with the focus"
    ),
    ThemeRole("title-note", \.titleNote, "What is said beside another title"),
    ThemeRole("separator", \.separator, "The lines between panes"),
    ThemeRole("separator-focused", \.separatorFocused, "The line of the pane with the focus"),
    ThemeRole("footer", \.footer, "The last row"),
    ThemeRole("footer-key", \.footerKey, "A key in the last row"),
    ThemeRole("footer-note", \.footerNote, "What is said beside the keys"),
    ThemeRole("notice", \.notice, "What the last row tells"),
    ThemeRole("overlay", \.overlay, "Help, links and questions that lie over the panes"),
    ThemeRole("overlay-border", \.overlayBorder, "Their frame"),
    ThemeRole("text", \.text, "Text"),
    ThemeRole("strong", \.strong, "Text that is stressed"),
    ThemeRole("faint", \.faint, "Text that matters less"),
    ThemeRole("summary", \.summary, "The issue's summary"),
    ThemeRole("section", \.section, "The name of a part, such as Description"),
    ThemeRole("heading", \.heading, "A heading in an issue"),
    ThemeRole("subheading", \.subheading, "A smaller heading"),
    ThemeRole("label", \.label, "The name of a field"),
    ThemeRole("link", \.link, "A link"),
    ThemeRole("code", \.code, "Code"),
    ThemeRole("bar", \.bar, "The bar beside quotes and panels"),
    ThemeRole("quote", \.quote, "A quote"),
    ThemeRole("mention", \.mention, "A person who is mentioned"),
    ThemeRole("lozenge", \.lozenge, "A status in a text"),
    ThemeRole("bullet", \.bullet, "The sign before an entry of a list"),
    ThemeRole("author", \.author, "Who wrote a comment or message"),
    ThemeRole("visibility", \.visibility, "For whom a comment is meant"),
    ThemeRole("done", \.done, "The sign of a task that is done"),
    ThemeRole("key", \.key, "An issue's key"),
    ThemeRole("user", \.user, "The word USER, and a contact who wrote"),
    ThemeRole("lead", \.lead, "The word LEAD"),
    ThemeRole("open", \.open, "An open conversation"),
    ThemeRole("snoozed", \.snoozed, "A snoozed conversation"),
    ThemeRole("closed", \.closed, "A closed conversation"),
    ThemeRole("progress", \.progress, "What is on its way"),
    ThemeRole("warning", \.warning, "A warning"),
    ThemeRole("failure", \.failure, "A failure"),
    ThemeRole("information", \.information, "Something to know"),
    ThemeRole("note", \.note, "The word NOTE in a conversation"),
    ThemeRole("linked", \.linked, "The message that a link points at"),
    ThemeRole("match", \.match, "What a search has found"),
    ThemeRole("current-match", \.currentMatch, "The match that is gone to"),
    ThemeRole(
      "selection-focused",
      \.selectionFocused,
      "The selected row of the pane with the focus"
    ),
    ThemeRole("selection", \.selection, "The selected row of another pane"),
  ]
}
