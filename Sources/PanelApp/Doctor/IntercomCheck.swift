internal import ContactResolution
internal import Settings

/// Whether an Intercom workspace answers, and whether it is the one that is configured.
struct IntercomCheck: Sendable {
  /// The main connection or another one.
  var service: ConnectedService
  var settings: IntercomSettings
  /// Nil when there is none: that is another check's failure.
  var token: Secret?
  var proving: Proving
  var repair: RepairCommand

  func result() async -> ServiceResult {
    guard let token else { return ServiceResult() }
    do throws(ServiceFailure) {
      let proof = try await proving.intercom(candidate(token, settings.region))
      return ServiceResult(
        findings: findings(proof),
        hasAnswered: true,
        secondsAhead: proof.timing?.secondsAhead
      )
    } catch {
      if case .unauthorized = error, let region = await region(of: token) {
        return ServiceResult(findings: [elsewhere(region)])
      }
      let remedy = SetupText.intercomRemedy(error)
      return ServiceResult(findings: [
        finding(
          error.grade,
          SetupText.sentence(error),
          error.remedy(remedy, repair.advice(service))
        )
      ])
    }
  }

  private func candidate(_ token: Secret, _ region: Region) -> IntercomCandidate {
    IntercomCandidate(region: region, api: settings.api, token: token)
  }

  /// Another region that knows a token which the configured one refuses; nil when none does.
  private func region(of token: Secret) async -> Region? {
    guard settings.api == nil else { return nil }
    for region in Region.allCases where region != settings.region {
      do throws(ServiceFailure) {
        return try await proving.intercom(candidate(token, region)).workspace.region
      } catch {
        continue
      }
    }
    return nil
  }

  private func findings(_ proof: IntercomProof) -> [DoctorFinding] {
    let workspace = proof.workspace
    if workspace.region != settings.region { return [elsewhere(workspace.region)] }
    if let expected = settings.workspace, let id = workspace.id, id != expected {
      return [
        finding(
          .fail(.configuration),
          "the token opens \(workspace.title), and \(expected) is configured",
          repair.advice(service)
        )
      ]
    }
    let needed = proof.missing.filter(\.permission.isNeeded)
    let time = proof.timing.map { ", \($0.milliseconds) ms" } ?? ""
    let text = "workspace \(workspace.title), region \(workspace.region.rawValue)\(time)"
    return (needed.isEmpty ? [finding(.ok, text, nil)] : [])
      + proof.missing.map { refusal in
        finding(
          refusal.permission.isNeeded ? .fail(.refusal) : .warn,
          SetupText.refusal(refusal),
          "Add it on the app's Authentication page: \(SetupText.intercomApps)"
        )
      }
  }

  private func elsewhere(_ region: Region) -> DoctorFinding {
    finding(
      .fail(.configuration),
      "the token belongs to region \(region.rawValue), and \(settings.region.rawValue) is "
        + "configured",
      repair.advice(service)
    )
  }

  private func finding(
    _ grade: DoctorFinding.Grade,
    _ text: String,
    _ remedy: String?
  ) -> DoctorFinding {
    DoctorFinding(
      check: .intercom,
      connection: service.connectionName,
      grade: grade,
      text: text,
      remedy: remedy
    )
  }
}
