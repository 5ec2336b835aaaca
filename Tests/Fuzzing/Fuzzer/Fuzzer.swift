import Glibc

/// What libFuzzer calls: one program for all targets, which is told the one by `FUZZ_TARGET`.
///
/// Safe because libFuzzer hands over buffers of the sizes that it names, and calls one after the
/// other.
enum Fuzzer {
  fileprivate static let target: FuzzTarget = {
    let name = unsafe getenv("FUZZ_TARGET").map { unsafe String(cString: $0) } ?? ""
    guard let target = FuzzTarget.named(name) else {
      let names = FuzzTarget.all.map(\.name).joined(separator: " ")
      say("FUZZ_TARGET has to be one of: \(names)")
      exit(64)
    }
    return target
  }()

  /// Writes a line to standard error.
  fileprivate static func say(_ words: String) {
    let line = words + "\n"
    unsafe write(STDERR_FILENO, line, line.utf8.count)
  }

  /// Writes every input of a corpus as a file into a folder.
  fileprivate static func expand(_ corpus: String, into folder: String) throws {
    for (index, input) in try CorpusFile.read(corpus).inputs.enumerated() {
      guard let file = unsafe fopen("\(folder)/kept-\(index)", "w") else { exit(74) }
      unsafe fwrite(input, 1, input.count, file)
      unsafe fclose(file)
    }
  }

  /// Prints the files as lines of a corpus.
  fileprivate static func printLines(of files: [String]) {
    let inputs = files.compactMap { CorpusFile.bytes(ofFile: $0) }
    for line in Set(CorpusFile(inputs: inputs).lines).sorted() where !line.isEmpty { print(line) }
  }

  /// Repeats a piece of the input until it fills the room there is: what takes longer than in
  /// proportion is seen in long inputs alone.
  fileprivate static func flood(
    _ bytes: UnsafeMutableBufferPointer<UInt8>,
    size: Int,
    seed: UInt32
  ) -> Int {
    let start = Int(seed >> 8) % size
    let length = 1 + Int(seed >> 16) % min(16, size - start)
    let piece = unsafe Array(bytes[start..<start + length])
    var end = start + length
    while end + length <= bytes.count {
      for (index, byte) in piece.enumerated() { unsafe bytes[end + index] = byte }
      end += length
    }
    return end
  }
}

@_cdecl("LLVMFuzzerInitialize")
func initialize(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafePointer<UnsafePointer<UnsafePointer<CChar>>>
) -> Int32 {
  let words = unsafe (1..<max(1, Int(count.pointee))).map {
    unsafe String(cString: arguments.pointee[$0])
  }
  if words.first == "expand", words.count == 3 {
    guard (try? Fuzzer.expand(words[1], into: words[2])) != nil else { exit(65) }
    exit(0)
  }
  if words.first == "lines" {
    Fuzzer.printLines(of: Array(words.dropFirst()))
    exit(0)
  }
  if words.first == "targets" {
    print(FuzzTarget.all.map(\.name).joined(separator: "\n"))
    exit(0)
  }
  return 0
}

@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let input = unsafe Array(UnsafeBufferPointer(start: bytes, count: count))
  do {
    // libFuzzer runs everything on the main thread.
    try MainActor.assumeIsolated { try Fuzzer.target.check(input) }
  } catch {
    Fuzzer.say("broken rule: \(error)")
    abort()
  }
  return 0
}

@_silgen_name("LLVMFuzzerMutate")
private func mutate(_ bytes: UnsafeMutablePointer<UInt8>, _ size: Int, _ limit: Int) -> Int

@_cdecl("LLVMFuzzerCustomMutator")
func customMutator(
  _ bytes: UnsafeMutablePointer<UInt8>,
  _ size: Int,
  _ limit: Int,
  _ seed: UInt32
) -> Int {
  guard size > 0, seed & 0xFF == 0 else { return unsafe mutate(bytes, size, limit) }
  let room = unsafe UnsafeMutableBufferPointer(start: bytes, count: limit)
  return unsafe Fuzzer.flood(room, size: size, seed: seed)
}
