/// Titles of what folds, as they are shown.
public enum ShownTitle {
  /// The title; a word for one that has none.
  public static func text(_ title: String) -> String {
    title.contains { !$0.isWhitespace } ? title : "Details"
  }
}
