/// What may have been meant by a name that does not exist.
public enum NearName {
  /// The name that is written most alike; nil when none is nearly alike.
  public static func nearest(to written: String, among names: some Sequence<String>) -> String? {
    names.map { (name: $0, distance: EditDistance.between(written, $0)) }
      .filter { $0.distance <= max(1, written.count / 3) }
      .min { ($0.distance, $0.name) < ($1.distance, $1.name) }?
      .name
  }
}
