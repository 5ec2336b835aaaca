internal import ContactResolution
internal import PanelViews

/// Why a command cannot do its job: sentences for the person, and the status to end with.
struct CommandFailure: Error {
  var sentences: [String]
  var status: ExitStatus

  init(_ sentences: [String], status: ExitStatus) {
    self.sentences = sentences
    self.status = status
  }

  /// A service's failure, with what happened and what to do.
  init(_ failure: ServiceFailure) {
    let report = FailureText.report(failure, offset: LocalClock.utcOffset())
    self.init([report], status: failure.exitStatus)
  }

  /// Writes the sentences to the error stream.
  func report() {
    for sentence in sentences { StandardStream.error.writeLine(sentence) }
  }
}
