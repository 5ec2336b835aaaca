import ContactResolution
import HTTPExchange
import PanelViews
import ServiceFaults
import TestSupport
import Testing

@testable import PanelApp

/// `docs/reliability.md` says of every fault what the tests say of it.
@Suite struct FaultReferenceTests {
  @Test(arguments: FaultTable.all, Service.allCases)
  func `a failure ends a command with the status of its row`(
    fault: ServiceFault,
    service: Service
  ) {
    let status = fault.failure.map { $0(service).exitStatus.rawValue } ?? 0

    #expect(status == fault.row.exitStatus)
  }

  @Test(arguments: FaultRow.allCases)
  func `all faults of a row are sent equally often`(row: FaultRow) {
    #expect(Set(FaultTable.faults(of: row).map(\.attempts)).count == 1)
  }

  @Test func `the page has the table of faults and the limits`() {
    PackageFile("docs/reliability.md").expectSection("Services and networks", FaultReference.text)
  }
}
