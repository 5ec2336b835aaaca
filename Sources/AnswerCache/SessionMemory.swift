public import ContactResolution

/// What both services answered in this session, in memory only.
///
/// It wraps directories: who asks the wrapped one is answered from memory where possible, so that
/// walking back and forth between issues asks nothing anew. Workspace, teammates and attributes are
/// asked once a session; issues are remembered for a minute, all else for five, the most recently
/// used ones only. One memory belongs to one site and one workspace.
public struct SessionMemory: Sendable {
  private let contacts: ContactMemory
  private let issues: IssueMemory

  /// Makes an empty memory.
  public init(now: @escaping @Sendable () -> Timestamp) {
    contacts = ContactMemory(now: now)
    issues = IssueMemory(now: now)
  }

  /// A directory that asks the given one only for what is not remembered.
  ///
  /// Callers with the same question share a request. What does not exist is remembered as such;
  /// no other failure is.
  public func remembering(_ directory: ContactDirectory) -> ContactDirectory {
    contacts.directory(over: directory, .remembered)
  }

  /// A directory for a refresh: asks everything but the workspace anew and remembers the answers.
  ///
  /// An answer that fails to come does not displace the one that is remembered.
  public func refreshing(_ directory: ContactDirectory) -> ContactDirectory {
    contacts.directory(over: directory, .anew)
  }

  /// A directory that asks the given one only for what is not remembered.
  public func remembering(_ directory: IssueDirectory) -> IssueDirectory {
    issues.directory(over: directory, .remembered)
  }

  /// A directory for a refresh: asks everything anew and remembers the answers.
  public func refreshing(_ directory: IssueDirectory) -> IssueDirectory {
    issues.directory(over: directory, .anew)
  }

  /// Forgets everything, also answers still on their way, such as when a connection changed.
  public func forget() {
    contacts.forget()
    issues.forget()
  }

  /// How many callers wait for a request of another, so that a test can wait for them.
  package var waitingCallers: Int { contacts.waitingCallers }
}
