internal import ContactResolution
internal import Glibc

/// The machine's clock: the one place where the present is read.
enum LocalClock {
  /// The present, in whole seconds.
  static func now() -> Timestamp {
    Timestamp(seconds: Int64(time(nil)))
  }

  /// How far local clocks are ahead of UTC at present.
  static func utcOffset() -> UTCOffset {
    var moment = time(nil)
    var local = unsafe tm()
    // Both pointers are to values of this function.
    guard unsafe localtime_r(&moment, &local) != nil else { return .utc }
    return UTCOffset(seconds: Int(unsafe local.tm_gmtoff))
  }
}
