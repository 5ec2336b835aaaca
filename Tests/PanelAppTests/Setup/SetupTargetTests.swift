import Testing

@testable import PanelApp

@Suite struct SetupTargetTests {
  @Test func `no two connections keep their tokens in the same file`() {
    let profiles = [nil, "work", "work-eu", "work eu", "work_eu", "work.jira", "größe"]
    let owners: [ConnectedService] = [
      .jira, .intercom, .connection("work"), .connection("eu-jira"), .connection("work-jira"),
      .connection("work_jira"), .connection("work-eu-jira"),
    ]

    let names = profiles.flatMap { profile in
      owners.map { SetupTarget(file: "", fileExists: true, profile: profile).tokenFile($0) }
    }

    #expect(Set(names).count == profiles.count * owners.count)
    #expect(names.allSatisfy { $0.hasSuffix(".token") && !$0.contains("/") })
  }

  @Test(arguments: [(nil, "jira.token"), ("work", "work.jira.token")])
  func `a token's file is named after profile and connection`(_ profile: String?, _ name: String) {
    let target = SetupTarget(file: "", fileExists: true, profile: profile)

    #expect(target.tokenFile(.jira) == name)
  }
}
