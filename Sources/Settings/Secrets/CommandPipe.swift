import CSpawning
import Glibc

/// A pipe that a command prints into; a class because it owns descriptors and closes them.
final class CommandPipe {
  /// What was printed so far, up to the limit.
  private(set) var bytes: [UInt8] = []
  /// The command's end.
  let writeEnd: Int32
  private let readEnd: Int32
  private let limit: Int
  private let patience: Int
  private var total = 0
  private var isReadable = true
  private var isWritable = true

  /// Opens a pipe that keeps `limit` bytes and bears `patience` bytes; nil with `errno` set when
  /// the system has none left.
  init?(limit: Int, patience: Int) {
    var ends: [Int32] = [-1, -1]
    // A command of another thread must not inherit them, not even for a moment.
    guard unsafe spawning_pipe(&ends) == 0 else { return nil }
    (readEnd, writeEnd) = (ends[0], ends[1])
    self.limit = limit
    self.patience = patience
    _ = fcntl(readEnd, F_SETFL, O_NONBLOCK)
  }

  deinit {
    closeWriteEnd()
    close(readEnd)
  }

  /// Whether more was printed than anybody who prints a token does.
  var isFlooded: Bool { total > patience }

  /// Closes our copy of the command's end, so that the command's own is the last one.
  func closeWriteEnd() {
    if isWritable {
      isWritable = false
      close(writeEnd)
    }
  }

  /// Waits at most so long for something to read in any of the pipes, and reads what there is,
  /// until one is flooded.
  ///
  /// Answers whether more may come.
  @discardableResult
  static func read(_ pipes: [CommandPipe], milliseconds: Int32) -> Bool {
    let open = pipes.filter(\.isReadable)
    guard !open.isEmpty else { return false }
    var waiting = open.map { pollfd(fd: $0.readEnd, events: Int16(POLLIN), revents: 0) }
    guard unsafe poll(&waiting, nfds_t(waiting.count), milliseconds) > 0 else { return true }
    for pipe in open {
      pipe.drain()
    }
    return open.contains(where: \.isReadable)
  }

  private func drain() {
    var buffer = [UInt8](repeating: 0, count: 4096)
    while !isFlooded {
      let count = unsafe Glibc.read(readEnd, &buffer, buffer.count)
      if count > 0 {
        bytes += buffer.prefix(min(count, limit - bytes.count))
        total += count
      } else if count == 0 {
        isReadable = false
        return
      } else if errno != EINTR {
        return
      }
    }
  }
}
