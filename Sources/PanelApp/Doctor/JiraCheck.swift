internal import ContactResolution
internal import Settings

/// Whether Jira answers, to whom, and whether it is what the configuration says.
struct JiraCheck: Sendable {
  var settings: JiraSettings
  /// Nil when there is none: that is another check's failure.
  var token: Secret?
  var proving: Proving
  var repair: RepairCommand

  func result() async -> ServiceResult {
    guard let site = settings.site else {
      let remedy = repair.advice(.jira)
      let finding = DoctorFinding.fail(.jira, .configuration, "no site is configured", remedy)
      return ServiceResult(findings: [finding])
    }
    guard let token else { return ServiceResult(findings: [await withoutToken(site)]) }
    let candidate = JiraCandidate(
      site: site,
      deployment: settings.deployment,
      account: settings.account,
      token: token
    )
    async let description = description(site)
    let proof = await proof(candidate)
    let found = await description
    if let finding = otherKind(than: found, site) {
      return ServiceResult(findings: [finding], hasAnswered: true)
    }
    switch proof {
    case .success(let proof):
      return ServiceResult(
        findings: [finding(proof, site, found)],
        hasAnswered: true,
        secondsAhead: proof.timing?.secondsAhead
      )
    case .failure(let failure): return ServiceResult(findings: [finding(failure, site)])
    }
  }

  private func proof(_ candidate: JiraCandidate) async -> Result<JiraProof, ServiceFailure> {
    do throws(ServiceFailure) {
      return .success(try await proving.jira(candidate))
    } catch {
      return .failure(error)
    }
  }

  /// That the site is another kind of Jira than the configuration says; nil when it is not.
  private func otherKind(than found: JiraSite?, _ site: BaseURL) -> DoctorFinding? {
    guard let configured = settings.deployment, let found, let really = found.deployment,
      configured != really
    else { return nil }
    let text = "\(site.text) is \(found.name), and \(configured.rawValue) is configured"
    return .fail(.jira, .configuration, text, repair.advice(.jira))
  }

  private func description(_ site: BaseURL) async -> JiraSite? {
    do throws(ServiceFailure) {
      return try await proving.site(site)
    } catch {
      return nil
    }
  }

  private func withoutToken(_ site: BaseURL) async -> DoctorFinding {
    do throws(ServiceFailure) {
      let found = try await proving.site(site)
      return .ok(.jira, "\(found.name) answers at \(site.text); without a token it says no more")
    } catch {
      return finding(error, site)
    }
  }

  private func finding(_ proof: JiraProof, _ site: BaseURL, _ found: JiraSite?) -> DoctorFinding {
    if let failure = proof.readingFailure {
      let remedy = "A token with scopes needs read:jira-work and read:jira-user. "
      return .fail(
        .jira,
        .refusal,
        "the account is known, but may not read issues: \(SetupText.sentence(failure))",
        remedy + repair.advice(.jira)
      )
    }
    let deployment = JiraSite(deployment: proof.deployment, version: found?.version ?? "")
    let way = proof.usesGateway ? ", by way of api.atlassian.com" : ""
    let time = proof.timing.map { ", \($0.milliseconds) ms" } ?? ""
    let words = "\(deployment.name) at \(site.text)\(way), you are \(proof.account.displayName)"
    return .ok(.jira, words + time)
  }

  private func finding(_ failure: ServiceFailure, _ site: BaseURL) -> DoctorFinding {
    let remedy = SetupText.jiraRemedy(failure, settings.deployment)
    return DoctorFinding(
      check: .jira,
      grade: failure.grade,
      text: "\(site.text): \(SetupText.sentence(failure))",
      remedy: failure.remedy(remedy, repair.advice(.jira))
    )
  }
}
