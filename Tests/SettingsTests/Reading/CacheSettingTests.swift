import Testing

@testable import Settings

@Suite struct CacheSettingTests {
  @Test func `answers are kept unless something else is said`() throws {
    #expect(try reading("").configuration.cache == CacheChoice(isEnabled: true))
    #expect(CacheChoice() == CacheChoice(isEnabled: true, days: 14, megabytes: 64))
  }

  @Test func `the file chooses, a profile before it`() throws {
    let text = "[cache]\nenabled = false\ndays = 3\n[profile.work.cache]\nmegabytes = 5"

    let read = try reading(text, options: SettingsOptions(profile: "work"))

    #expect(read.configuration.cache == CacheChoice(isEnabled: false, days: 3, megabytes: 5))
    #expect(read.unknownKeys.isEmpty)
  }

  @Test(
    arguments: [
      ("on", false, true), ("off", false, false), ("", false, true), (nil, true, false),
      ("on", true, false),
    ] as [(String?, Bool, Bool)]
  )
  func `the option comes before the environment`(
    variable: String?,
    isWithoutCache: Bool,
    isEnabled: Bool
  ) throws {
    let read = try reading(
      "",
      environment: variable.map { ["INTERCOM_PANEL_CACHE": $0] } ?? [:],
      options: SettingsOptions(isWithoutCache: isWithoutCache)
    )

    #expect(read.configuration.cache.isEnabled == isEnabled && read.sentences == [])
  }

  @Test(
    arguments: [
      ("enabled = \"off\"", "cache.enabled is \"off\"; accepted are true, false."),
      ("days = 0", "cache.days is 0; expected is a whole number from 1 to 365."),
      ("days = 366", "cache.days is 366; expected is a whole number from 1 to 365."),
      ("days = \"3\"", "cache.days is \"3\"; expected is a whole number from 1 to 365."),
      ("megabytes = 1.5", "cache.megabytes is 1.5; expected is a whole number from 1 to 10000."),
      ("megabytes = -1", "cache.megabytes is -1; expected is a whole number from 1 to 10000."),
    ]
  )
  func `a value that makes no sense is a mistake`(line: String, sentence: String) throws {
    let sentences = try reading("[cache]\n" + line).sentences

    #expect(sentences.count == 1 && sentences.first?.hasSuffix(sentence) == true, "\(sentences)")
  }

  @Test func `the environment knows on and off`() throws {
    let read = try reading("", environment: ["INTERCOM_PANEL_CACHE": "0"])

    #expect(read.sentences.first?.contains("accepted are \"on\", \"off\"") == true)
  }
}
