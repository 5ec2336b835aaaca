/// The one table of faults that all tests of services and networks go through.
public enum FaultTable {
  /// Every fault, in the order of its making.
  public static let all: [ServiceFault] =
    ConnectionFaultTable.all + AnswerFaultTable.all + StatusFaultTable.all + LimitFaultTable.all

  /// The faults of a row.
  public static func faults(of row: FaultRow) -> [ServiceFault] { all.filter { $0.row == row } }

  /// The faults that a server on this machine can bring about, a few of those that only differ in
  /// their status or body.
  public static let onWire: [ServiceFault] =
    ConnectionFaultTable.all + AnswerFaultTable.all.filter { $0.wire != nil }
    + StatusFaultTable.all.filter { [401, 403, 404, 407, 408, 418, 500, 503].contains($0.status) }
    .filter { !$0.name.contains("with") }
}
