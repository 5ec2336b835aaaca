import ContactResolution
import Testing

@Suite struct IntercomURLTests {
  @Test(arguments: IntercomURLCase.shapes)
  func `every shape of a conversation's URL is read`(_ example: IntercomURLCase) {
    #expect(IntercomURL(example.text) == example.expected)
  }

  @Test(arguments: IntercomURLCase.tolerated)
  func `harmless ways of writing a URL do not matter`(_ example: IntercomURLCase) {
    #expect(IntercomURL(example.text) == example.expected)
  }

  @Test(arguments: IntercomURLCase.contacts)
  func `contacts are read from URLs old and new`(_ example: IntercomURLCase) {
    #expect(IntercomURL(example.text) == example.expected)
  }

  @Test(arguments: IntercomURLCase.strangeHosts)
  func `an address on any other host is no link`(_ example: IntercomURLCase) {
    #expect(IntercomURL(example.text) == nil)
  }

  @Test(arguments: IntercomURLCase.strangeForms)
  func `a text that is not one plain URL is no link`(_ example: IntercomURLCase) {
    #expect(IntercomURL(example.text) == nil)
  }

  @Test(arguments: IntercomURLCase.strangePaths)
  func `a path that names nothing we know is no link`(_ example: IntercomURLCase) {
    #expect(IntercomURL(example.text) == nil)
  }

  @Test(.enabled(if: SharedTable.intercomURLs != nil))
  func `every row of the collected table is read as it says`() throws {
    let rows = try #require(SharedTable.intercomURLs)

    #expect(rows.count > 20)
    for row in rows {
      #expect(IntercomURL(row.text) == row.expected, "\(row.text)")
    }
  }
}
