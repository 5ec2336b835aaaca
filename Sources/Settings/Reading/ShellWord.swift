/// A text as one word that can be pasted into a shell: quoted when it has to be.
struct ShellWord: CustomStringConvertible {
  let text: String

  init(_ text: String) {
    self.text = text
  }

  var description: String {
    let isPlain = text.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
        || "/._-+,:@%".utf8.contains(byte)
    }
    if isPlain, !text.isEmpty {
      return text
    }
    // By scalars: a mark behind a quote would make another character of it, here but not there.
    let parts = text.unicodeScalars.split(separator: "'", omittingEmptySubsequences: false)
    return "'" + parts.map { String($0) }.joined(separator: #"'\''"#) + "'"
  }
}
