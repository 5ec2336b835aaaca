internal import ContactResolution
internal import HTTPExchange
internal import JiraAPI

/// What it costs to decode an issue of many comments.
struct DecodingSeries {
  let options: BenchmarkOptions

  private struct Decoding {
    var count: Int
    var bytes: Int
    var times: Samples
  }

  private var extents: [Int] { options.isQuick ? [10, 1_000] : [10, 100, 1_000, 10_000] }

  /// Measures every extent.
  func section() async throws(BenchmarkFailure) -> Section {
    var decodings: [Decoding] = []
    for count in extents {
      options.say("decoding: \(count) comments")
      decodings.append(try await decoding(of: count))
    }
    let base = decodings.first.flatMap { perByte($0) } ?? 0
    return Section(
      name: "decoding",
      title: "Decoding an issue of so many comments",
      table: TextTable(
        header: [
          "comments", "time a byte, ratio", "bytes", "ms", "p90", "MB/s",
        ],
        rows: decodings.map { row($0, base: base) }
      ),
      notes: ["Ratio: to the first row."],
      json: .array(decodings.map { json($0) })
    )
  }

  private func decoding(of count: Int) async throws(BenchmarkFailure) -> Decoding {
    let body = JiraBody.issue(comments: count)
    let directory = try Self.directory(answering: body)
    var times: [Double] = []
    for _ in 0..<(options.isQuick ? 3 : count < 10_000 ? 11 : 5) {
      let start = ContinuousClock.now
      let issue = try await Self.issue(in: directory)
      times.append(start.duration(to: .now) / .milliseconds(1))
      guard issue.comments.count == count else { throw .decoding("comments are missing") }
    }
    return Decoding(count: count, bytes: body.count, times: Samples(times))
  }

  private static func issue(in directory: IssueDirectory) async throws(BenchmarkFailure) -> Issue {
    do throws(ServiceFailure) {
      return try await directory.issue(SampleContent.key)
    } catch {
      throw .decoding("\(error)")
    }
  }

  private static func directory(
    answering body: [UInt8]
  ) throws(BenchmarkFailure) -> IssueDirectory {
    let answer = HTTPResponse(
      status: 200,
      headers: [HTTPHeader("Content-Type", "application/json")],
      body: body
    )
    do throws(HTTPFailure) {
      let connection = try JiraConnection(
        site: "https://jira.example.com",
        credentials: .bearer(Secret("none")),
        deployment: .cloud
      )
      let transport = HTTPTransport { _ async throws(HTTPFailure) in answer }
      return JiraClient(connection: connection, transport: transport, now: { Page.now.seconds })
        .directory
    } catch {
      throw .decoding("\(error)")
    }
  }

  private func perByte(_ decoding: Decoding) -> Double? {
    decoding.times.median.map { $0 / Double(decoding.bytes) }
  }

  private func row(_ decoding: Decoding, base: Double) -> [String] {
    let speed = perByte(decoding).map { 0.001 / $0 }
    return [
      String(decoding.count), FigureText.multiple(perByte(decoding).map { $0 / base }),
      String(decoding.bytes), decoding.times.median.map(FigureText.short) ?? "–",
      decoding.times.percentile(0.9).map(FigureText.short) ?? "–",
      speed.map(FigureText.short) ?? "–",
    ]
  }

  private func json(_ decoding: Decoding) -> JSONValue {
    .object([
      JSONMember("comments", .number(String(decoding.count))),
      JSONMember("bytes", .number(String(decoding.bytes))),
      JSONMember("ms", Section.json(decoding.times)),
    ])
  }
}
