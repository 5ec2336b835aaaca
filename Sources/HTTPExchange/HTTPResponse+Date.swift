extension HTTPResponse {
  /// When the service sent the answer by its own clock, in seconds since 1970; nil when it does not
  /// say.
  ///
  /// Source: RFC 9110, section 6.6.1.
  public var date: Int64? {
    header("Date").flatMap { HTTPDate.seconds(fieldValue: $0) }
  }
}
