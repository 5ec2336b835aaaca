/// A character reference of HTML, such as `&amp;` or `&#8217;`.
struct HTMLEntity {
  /// The character it stands for.
  let scalar: Unicode.Scalar
  /// Bytes from `&` to `;`, both included.
  let length: Int

  private static let longestName = 10

  /// Reads the reference at the start of the bytes; nil when there is none, or an unknown one.
  init?(_ bytes: ArraySlice<UInt8>) {
    let window = bytes.prefix(Self.longestName + 2)
    guard window.first == UInt8(ascii: "&"), let end = window.firstIndex(of: UInt8(ascii: ";"))
    else { return nil }
    let name = String(decoding: window[(window.startIndex + 1)..<end], as: UTF8.self)
    guard let scalar = name.hasPrefix("#") ? Self.numbered(name.dropFirst()) : Self.named[name]
    else { return nil }
    self.scalar = scalar
    length = end - window.startIndex + 1
  }

  /// A text with all its references resolved.
  static func resolved(in bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    var resolved: [UInt8] = []
    var rest = bytes
    while let first = rest.first {
      if first == UInt8(ascii: "&"), let entity = HTMLEntity(rest) {
        resolved.append(contentsOf: Array(String(entity.scalar).utf8))
        rest = rest.dropFirst(entity.length)
      } else {
        resolved.append(first)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: resolved, as: UTF8.self)
  }

  private static func numbered(_ digits: Substring) -> Unicode.Scalar? {
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let value else { return nil }
    if let mistaken = windows[value] { return mistaken }
    return value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// What numbers of control characters mean: those of Windows-1252, which mail programs write.
  ///
  /// Source: the HTML standard, numeric character reference end state.
  private static let windows: [UInt32: Unicode.Scalar] = [
    0x80: "€", 0x82: "‚", 0x83: "ƒ", 0x84: "„", 0x85: "…", 0x86: "†", 0x87: "‡", 0x88: "ˆ",
    0x89: "‰", 0x8A: "Š", 0x8B: "‹", 0x8C: "Œ", 0x8E: "Ž", 0x91: "‘", 0x92: "’", 0x93: "“",
    0x94: "”", 0x95: "•", 0x96: "–", 0x97: "—", 0x98: "˜", 0x99: "™", 0x9A: "š", 0x9B: "›",
    0x9C: "œ", 0x9E: "ž", 0x9F: "Ÿ",
  ]

  /// Source: the HTML standard, named character references; those of Latin-1 and of typography.
  private static let named: [String: Unicode.Scalar] = {
    var named: [String: Unicode.Scalar] = [
      "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "hellip": "…", "mdash": "—",
      "ndash": "–", "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "ldquo": "“", "rdquo": "”",
      "bdquo": "„", "bull": "•", "trade": "™", "euro": "€", "lsaquo": "‹", "rsaquo": "›",
      "larr": "←", "uarr": "↑", "rarr": "→", "darr": "↓", "minus": "−", "ne": "≠", "le": "≤",
      "ge": "≥", "OElig": "Œ", "oelig": "œ", "Scaron": "Š", "scaron": "š", "ensp": " ",
      "emsp": " ", "thinsp": " ", "check": "✓", "star": "☆", "Yuml": "Ÿ", "fnof": "ƒ",
      "zwnj": "\u{200C}", "zwj": "\u{200D}", "lrm": "\u{200E}", "rlm": "\u{200F}",
      "infin": "∞", "asymp": "≈", "equiv": "≡", "permil": "‰", "dagger": "†",
      "Dagger": "‡", "prime": "′", "Prime": "″", "harr": "↔", "lArr": "⇐", "rArr": "⇒",
      "hArr": "⇔", "hearts": "♥", "radic": "√", "sum": "∑", "Delta": "Δ", "alpha": "α",
      "beta": "β", "gamma": "γ", "delta": "δ", "lambda": "λ", "mu": "μ", "pi": "π", "sigma": "σ",
      "omega": "ω", "Omega": "Ω", "circ": "ˆ", "tilde": "˜", "checkmark": "✓", "cross": "✗",
      "colon": ":", "comma": ",", "period": ".", "semi": ";", "excl": "!", "quest": "?",
      "num": "#", "dollar": "$", "percnt": "%", "lpar": "(", "rpar": ")", "ast": "*", "plus": "+",
      "sol": "/", "bsol": "\\", "equals": "=", "commat": "@", "lsqb": "[", "rsqb": "]",
      "lcub": "{", "rcub": "}", "verbar": "|", "lowbar": "_", "grave": "`", "NewLine": "\n",
      "Tab": "\t",
    ]
    for (offset, name) in latin.split(whereSeparator: \.isWhitespace).enumerated() {
      named[String(name)] = Unicode.Scalar(UInt32(0xA0 + offset))
    }
    return named
  }()

  /// Names of U+00A0 to U+00FF in order.
  private static let latin = """
    nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn
    sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave
    Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml
    ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN
    szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute
    icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml
    yacute thorn yuml
    """
}
