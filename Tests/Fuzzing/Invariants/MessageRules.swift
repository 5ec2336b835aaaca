@testable import IntercomAPI

/// What holds for the text of messages in HTML.
enum MessageRules {
  static func check(_ input: [UInt8]) throws(BrokenRule) {
    let message = String(decoding: input, as: UTF8.self)
    let image = "<p><img src=\"\(message)\">\(message)"
    let texts = [
      HTMLText.withoutMarkup(message), HTMLText.plain("<p>" + message),
      HTMLText.plain(image, files: [message]),
    ]
    for text in texts {
      try BrokenRule.unless(
        text.utf8.count <= 60 * message.utf8.count + 100,
        "\(message.utf8.count) bytes became \(text.utf8.count)"
      )
      try BrokenRule.unless(
        !text.hasSuffix("\n") && !text.hasSuffix(" "),
        "the text ends in a blank: \(text.suffix(20).debugDescription)"
      )
      try BrokenRule.unless(
        !text.contains("\r"),
        "the text holds a carriage return: \(text.debugDescription.prefix(200))"
      )
    }
  }
}
