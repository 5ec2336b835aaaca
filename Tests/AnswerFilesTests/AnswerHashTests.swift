import Testing

@testable import AnswerFiles

@Suite struct AnswerHashTests {
  private static let key = AnswerHash.Key(
    first: 0x0706_0504_0302_0100,
    second: 0x0F0E_0D0C_0B0A_0908
  )

  @Test(
    arguments: [
      (0, "a3817f04ba25a8e66df67214c7550293"), (1, "da87c1d86b99af44347659119b22fc45"),
    ]
  )
  func `hashes are those of the published vectors`(count: Int, text: String) {
    let bytes = (0..<count).map { UInt8($0) }

    #expect(AnswerHash(bytes, key: Self.key).text == text)
  }
}
