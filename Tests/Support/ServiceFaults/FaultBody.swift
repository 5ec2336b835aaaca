internal import HTTPExchange
internal import TestSupport

/// Bodies that no service should send.
public enum FaultBody {
  /// 16 KiB of blanks, which any JSON may begin with.
  static let blanks = [UInt8](repeating: 0x20, count: 1 << 14)

  /// Some 500 kB that unpack to 75 MB.
  static let bomb = Gzip.bombStart(blocks: 5000)

  /// A page for people, as a login or a captive portal shows it.
  public static let page = """
    <!DOCTYPE html>
    <html><head><title>Log in</title></head><body><form>Name, password</form></body></html>
    """

  /// As many arrays inside each other as given.
  public static func nested(_ levels: Int) -> String {
    String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
  }

  /// JSON values that are no object with anything in it.
  public static let oddValues = ["null", "true", "5", "\"text\"", "[]", "{}", "[[]]", "[7]"]

  /// The JSON with members put in front of all others of its object, or of the first one of its
  /// array; other values as they are.
  static func prefixing(_ members: [UInt8], _ body: [UInt8]) -> [UInt8] {
    var changed: [UInt8] = []
    var isWaiting = true
    for byte in body {
      changed.append(byte)
      if isWaiting, byte == UInt8(ascii: "{") { changed += members + Array(",".utf8) }
      if byte != 0x20, byte != 0x0A, byte != UInt8(ascii: "[") { isWaiting = false }
    }
    return changed
  }
}
