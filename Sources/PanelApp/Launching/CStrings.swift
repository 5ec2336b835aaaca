internal import Glibc

/// Arrays of C strings for calls that start programs.
enum CStrings {
  typealias Pointers = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

  /// Lends the texts as a null-terminated array of C strings for the time of the call.
  static func withArray<Result>(_ texts: [String], _ body: (Pointers) -> Result) -> Result {
    var pointers: [UnsafeMutablePointer<CChar>?] = unsafe texts.map { unsafe strdup($0) }
    unsafe pointers.append(nil)
    defer { for index in unsafe pointers.indices { unsafe free(pointers[index]) } }
    // The buffer of a non-empty array has a base address.
    return unsafe pointers.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { preconditionFailure("Never empty.") }
      return unsafe body(base)
    }
  }
}
