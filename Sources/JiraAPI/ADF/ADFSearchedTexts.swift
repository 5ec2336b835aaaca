internal import HTTPExchange

/// Gathers every text and address of a document in which a link can hide, in document order.
///
/// Walks with a stack of its own: a document may be as deep as JSON may be.
struct ADFSearchedTexts {
  private var texts: [String] = []
  private var waiting: [Step] = []
  /// Adjacent text runs, joined, since an address may be broken over several.
  private var run = ""
  private var runHasSlash = false
  /// Where the runs joined so far lead, each once.
  private var runTargets: [String] = []
  private var lastTarget: String?

  private static let longestAddress = 1024

  private enum Step {
    case node(JSONValue)
    /// Any value in which texts may stand, such as the attributes of a node.
    case strings(JSONValue)
    case endOfRun
  }

  /// The texts of a document; addresses that nobody sees stand after the text they belong to.
  static func texts(in document: JSONValue) -> [String] {
    var walk = ADFSearchedTexts()
    walk.waiting = [.node(document)]
    while let step = walk.waiting.popLast() { walk.take(step) }
    walk.endRun()
    return walk.texts
  }

  private mutating func take(_ step: Step) {
    switch step {
    case .endOfRun: endRun()
    case .strings(let value): takeStrings(value)
    case .node(.array(let elements)): waiting += elements.reversed().map { .node($0) }
    case .node(.text(let bare)): extendRun(bare, targets: [])
    case .node(.object(let members)): takeNode(.object(members))
    case .node(.null), .node(.flag), .node(.number): break
    }
  }

  private mutating func takeNode(_ node: JSONValue) {
    if node["type"]?.text == "hardBreak", node["content"] == nil {
      run += "\n"
      return
    }
    if let text = node["text"]?.identifier {
      extendRun(text, targets: Self.strings(in: node["marks"] ?? .null))
      if node["content"] == nil, node["attrs"] == nil { return }
    }
    waiting.append(.endOfRun)
    if let content = node["content"] { waiting.append(.node(content)) }
    for member in node.members.reversed() {
      switch member.name {
      case "type", "text", "content", "version": break
      case "marks" where node["text"] != nil: break
      default: waiting.append(.strings(member.value))
      }
    }
    waiting.append(.endOfRun)
  }

  private mutating func takeStrings(_ value: JSONValue) {
    for text in Self.strings(in: value) { note(text) }
  }

  /// The texts anywhere in a value that may hold an address: each address has a slash.
  private static func strings(in value: JSONValue) -> [String] {
    var found: [String] = []
    var waiting = [value]
    while let value = waiting.popLast() {
      switch value {
      case .text(let text): if text.utf8.contains(UInt8(ascii: "/")) { found.append(text) }
      case .array(let elements): waiting += elements.reversed()
      case .object(let members): waiting += members.reversed().map(\.value)
      case .null, .flag, .number: break
      }
    }
    return found
  }

  /// Lengthens the run.
  ///
  /// Where an address in the text and a hidden one meet, the run is parted at the blank between
  /// them, so that both keep their order.
  private mutating func extendRun(_ text: String, targets: [String]) {
    var rest = text[...]
    if !targets.isEmpty, runHasSlash { endRunAtLastBlank() }
    let hasSlash = rest.utf8.contains(UInt8(ascii: "/"))
    if !runTargets.isEmpty, hasSlash, let blank = rest.firstIndex(where: \.isWhitespace) {
      run += rest[..<blank]
      rest = rest[blank...]
      endRun()
    }
    if run.isEmpty, rest.utf8.count == text.utf8.count {
      // One piece is the whole run nearly always; it is not copied then.
      run = text
    } else {
      run += rest
    }
    runHasSlash = runHasSlash || hasSlash
    for target in targets where runTargets.last != target { runTargets.append(target) }
  }

  private mutating func endRunAtLastBlank() {
    // Looking back further could take long, and no address is longer.
    guard let blank = run.utf8.suffix(Self.longestAddress).lastIndex(where: { $0 <= 0x20 })
    else { return }
    let word = String(run[run.utf8.index(after: blank)...])
    run.removeSubrange(blank...)
    endRun()
    run = word
  }

  private mutating func endRun() {
    if run.contains(where: { !$0.isWhitespace }) { texts.append(run) }
    run = ""
    runHasSlash = false
    for target in runTargets { note(target) }
    runTargets = []
  }

  private mutating func note(_ target: String) {
    if target != lastTarget { texts.append(target) }
    lastTarget = target
  }
}
