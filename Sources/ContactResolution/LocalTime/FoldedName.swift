/// A place's name without what spellings differ in: case, accents, dots, hyphens and underscores.
struct FoldedName: Hashable {
  private let letters: String

  /// Folds a name that people write.
  init(_ name: String) {
    var letters = ""
    if name.utf8.allSatisfy({ $0 < 0x80 }) {
      for byte in name.utf8 {
        if byte.isASCIILetterOrDigit {
          letters.unicodeScalars.append(Unicode.Scalar(byte.lowercasedASCII))
        } else if byte == UInt8(ascii: "&") {
          letters += "and"
        }
      }
      self.letters = letters
      return
    }
    for character in name.lowercased() {
      if let plain = Self.plain[character] {
        letters += plain
      } else if character.isLetter || character.isNumber {
        letters.append(character)
      } else if character == "&" {
        letters += "and"
      }
    }
    self.letters = letters
  }

  /// Folds the last part of a zone's name, which is a city.
  init(ofZone zone: String) {
    self.init(zone.split(separator: "/").last.map { String($0) } ?? "")
  }

  /// Letters of Latin alphabets by what they are without their marks.
  private static let plain: [Character: String] = {
    let groups = [
      "a": "àáâãäåāăąǎạảấầẩẫậắằẳẵặ", "ae": "æ", "c": "çćĉċč", "d": "ďđð",
      "e": "èéêëēĕėęěẹẻẽếềểễệ", "g": "ĝğġģ", "h": "ĥħ", "i": "ìíîïĩīĭįıǐịỉ", "j": "ĵ", "k": "ķ",
      "l": "ĺļľŀł", "n": "ñńņňŋ", "o": "òóôõöøōŏőơǒọỏốồổỗộớờởỡợ", "oe": "œ", "r": "ŕŗř",
      "s": "śŝşšș", "ss": "ß", "t": "ţťŧț", "th": "þ", "u": "ùúûüũūŭůűųưǔụủứừửữự", "w": "ŵ",
      "y": "ýÿŷỳỹỵỷ", "z": "źżž",
    ]
    var plain: [Character: String] = [:]
    for (letters, marked) in groups {
      for character in marked { plain[character] = letters }
    }
    return plain
  }()
}
