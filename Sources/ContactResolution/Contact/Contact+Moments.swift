extension Contact {
  /// The moment that a standard attribute names, such as `last_seen_at`; nil when the contact lacks
  /// it or it is no moment.
  public func moment(of attribute: String) -> Timestamp? { attributes[attribute]?.moment }
}
