import CSpawning
import Glibc

/// What a command reads: bytes that wait in a pipe; a class because it owns a descriptor.
final class CommandInput {
  /// The end that the command reads from.
  let readEnd: Int32

  /// Puts the bytes into a pipe, which holds a few thousand of them; nil with `errno` set when the
  /// system cannot.
  ///
  /// They are there before anybody reads: nothing has to be waited for, and a command that does
  /// not read does no harm.
  init?(_ bytes: [UInt8]) {
    var ends: [Int32] = [-1, -1]
    // A secret may wait in it: a command of another thread must not inherit it.
    guard unsafe spawning_pipe(&ends) == 0 else { return nil }
    readEnd = ends[0]
    _ = fcntl(ends[1], F_SETFL, O_NONBLOCK)
    let count = unsafe write(ends[1], bytes, bytes.count)
    let code = count < 0 ? errno : EAGAIN
    close(ends[1])
    guard count == bytes.count else {
      errno = code
      return nil
    }
  }

  deinit {
    close(readEnd)
  }
}
