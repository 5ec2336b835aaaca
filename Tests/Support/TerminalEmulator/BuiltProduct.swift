internal import Glibc

/// The programs that were built together with the tests.
public enum BuiltProduct {
  /// The path of the program: it lies beside the test runner.
  public static func path(_ name: String) -> String {
    var buffer = [CChar](repeating: 0, count: 4_096)
    // The buffer outlives the call.
    let count = unsafe readlink("/proc/self/exe", &buffer, buffer.count)
    let bytes = buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }
    let runner = String(decoding: bytes, as: UTF8.self)
    return runner.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/" + name
  }
}
