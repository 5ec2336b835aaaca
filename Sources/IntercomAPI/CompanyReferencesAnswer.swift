internal import ContactResolution
internal import HTTPExchange

extension CompanyReferences {
  /// Reads the companies a contact names; nil when it neither names any nor says how many.
  ///
  /// Source: Intercom OpenAPI 2.16, schema `contact_companies`; a list named `companies`, or
  /// without an envelope, in earlier versions.
  init?(intercomContact answer: JSONValue) {
    guard let companies = answer["companies"] else { return nil }
    let stubs = companies.list(["data", "companies"])
    let total = companies["total_count"]?.integer.flatMap { Int(exactly: $0) }
    guard stubs != nil || total != nil else { return nil }
    var seen: Set<CompanyID> = []
    let ids = (stubs ?? []).compactMap { stub in
      (stub["id"] ?? stub).scalarText.map { CompanyID($0) }
    }
    let named = ids.filter { seen.insert($0).inserted }
    let hasMore = companies["has_more"]?.flag == true
    self.init(ids: named, total: max(total ?? 0, hasMore ? named.count + 1 : 0))
  }
}
