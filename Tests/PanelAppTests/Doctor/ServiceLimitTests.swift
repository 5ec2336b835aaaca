import Testing

@testable import PanelApp

@Suite struct ServiceLimitTests {
  @Test func `an answer in time is the result`() async {
    let limit = ServiceLimit(check: .jira) { _ in
      while !Task.isCancelled { await Task.yield() }
      return false
    }

    let result = await limit.result { ServiceResult(findings: [.ok(.jira, "there")]) }

    #expect(result.findings == [.ok(.jira, "there")])
  }

  @Test func `a service that does not answer is a failure of its own, and asked no longer`() async {
    let limit = ServiceLimit(check: .intercom, connection: "europe") { duration in
      duration == .seconds(10)
    }

    let result = await limit.result {
      while !Task.isCancelled { await Task.yield() }
      return ServiceResult(findings: [.ok(.intercom, "cancelled")])
    }

    #expect(result.findings.map(\.text) == ["no answer within 10 seconds"])
    #expect(result.findings.map(\.grade) == [.fail(.reach)])
    #expect(result.findings.map(\.connection) == ["europe"])
  }

  @Test func `where nothing can be waited for the questions decide`() async {
    let limit = ServiceLimit(check: .jira) { _ in false }

    let result = await limit.result {
      await Task.yield()
      return ServiceResult(findings: [.ok(.jira, "there")])
    }

    #expect(result.findings == [.ok(.jira, "there")])
  }
}
