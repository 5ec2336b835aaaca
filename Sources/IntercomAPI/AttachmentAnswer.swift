internal import ContactResolution
internal import HTTPExchange

/// The files of a part or first message.
struct AttachmentAnswer {
  /// The files in Intercom's order, those without any mark left out.
  let attachments: [ConversationPart.Attachment]
  /// The addresses under which the files lie, by which a message's images are known as files.
  let addresses: Set<String>

  /// Reads a list of files.
  ///
  /// Source: Intercom OpenAPI 2.16, schema `part_attachment`.
  init(_ answer: JSONValue?) {
    let files = answer?.list(["attachments", "data"]) ?? []
    attachments = files.compactMap { file in
      let address = file["url"]?.scalarText ?? ""
      let name = file["name"]?.scalarText ?? ImageWords.fileName(in: address)
      let mediaType = file["content_type"]?.scalarText
      guard !name.isEmpty || !address.isEmpty || mediaType != nil else { return nil }
      return ConversationPart.Attachment(
        name: name,
        mediaType: mediaType,
        size: file["filesize"]?.integer.flatMap { $0 >= 0 ? $0 : nil }
      )
    }
    addresses = Set(files.compactMap { $0["url"]?.scalarText })
  }
}
