/// Decides which connection each link of an issue is given to, so that no token is ever used for
/// another workspace.
///
/// The main workspace comes first. A link that leads elsewhere is for the other connection of its
/// region whose workspace it names, as configured or else as that connection's token proves; a link
/// that names no workspace is for the only connection of its region.
struct LinkRoutes {
  private let region: Region
  private let others: [OtherConnection]
  private(set) var main: Result<Workspace, ServiceFailure>?
  private var proofs: [ConnectionName: Result<Workspace, ServiceFailure>] = [:]
  private var asked: Set<ConnectionName> = []

  /// The region is the main workspace's, while it does not tell its own.
  init(region: Region, others: [OtherConnection]) {
    self.region = region
    self.others = others
  }

  /// Why nothing more is asked of the main workspace; nil while its connection may be good.
  var mainFailure: ServiceFailure? {
    guard case .failure(let failure) = main, failure.concernsConnection else { return nil }
    return failure
  }

  /// The main workspace to compare links with; nil while it is awaited or its connection is broken.
  var comparedWorkspace: Workspace? {
    switch main {
    case .success(let workspace): workspace
    case .failure(let failure) where !failure.concernsConnection:
      Workspace(id: nil, name: "", region: region)
    case .failure, nil: nil
    }
  }

  /// The workspaces of other connections that were asked and may be used.
  ///
  /// Of one that does not tell, what is configured is known, and its name is empty.
  var otherWorkspaces: [ConnectionName: Workspace] {
    var workspaces: [ConnectionName: Workspace] = [:]
    for other in others {
      switch proofs[other.name] {
      case .success(let workspace) where other.refusal(workspace) == nil:
        workspaces[other.name] = workspace
      case .failure(let failure) where !failure.concernsConnection:
        workspaces[other.name] = Workspace(id: other.workspace, name: "", region: other.region)
      case .success, .failure, nil: continue
      }
    }
    return workspaces
  }

  /// Takes over whose token a connection has.
  mutating func receive(
    _ workspace: Result<Workspace, ServiceFailure>,
    from connection: ConnectionName?
  ) {
    guard let connection else {
      main = workspace
      return
    }
    proofs[connection] = workspace
  }

  /// Those of the connections that have not been asked yet whose tokens they have; they count as
  /// asked from here on.
  mutating func unasked(_ connections: [ConnectionName]) -> [ConnectionName] {
    connections.filter { asked.insert($0).inserted }
  }

  /// Where the link leads.
  func destination(of found: FoundLink) -> LinkDestination {
    let link = found.link
    if found.isBare { return .workspace(nil) }
    if main == nil { return .awaitingMain }
    if let mainFailure {
      let isMains = link.workspace == nil && link.region == region
      let destination = isMains ? .elsewhere : otherDestination(of: link)
      return destination == .elsewhere ? .unusable(nil, mainFailure) : destination
    }
    guard let comparedWorkspace, !link.leadsElsewhere(than: comparedWorkspace),
      comparedWorkspace.id != nil || configured(for: link).isEmpty
    else { return otherDestination(of: link) }
    return .workspace(nil)
  }

  private func otherDestination(of link: ConversationLink) -> LinkDestination {
    let candidates = candidates(for: link)
    var failure: LinkDestination?
    for candidate in candidates {
      switch candidate.standing(proofs[candidate.name], of: link) {
      case .unproved: return .awaiting(candidates.map(\.name).filter { proofs[$0] == nil })
      case .good: return .workspace(candidate.name)
      case .foreign: continue
      case .failed(let reason): failure = failure ?? .unusable(candidate.name, reason)
      }
    }
    return failure ?? .elsewhere
  }

  private func candidates(for link: ConversationLink) -> [OtherConnection] {
    let sameRegion = others.filter { link.region == nil || $0.region == link.region }
    guard link.workspace != nil else { return sameRegion.count == 1 ? sameRegion : [] }
    let configured = configured(for: link)
    return configured.isEmpty ? sameRegion.filter { $0.workspace == nil } : configured
  }

  /// The connections that are configured for the link's workspace.
  private func configured(for link: ConversationLink) -> [OtherConnection] {
    others.filter { other in
      (link.region == nil || other.region == link.region)
        && other.workspace != nil && other.workspace == link.workspace
    }
  }
}

/// What a connection's answer says about a link that may be for it.
private enum Standing {
  case unproved
  case good
  /// The link names another workspace than the connection's.
  case foreign
  case failed(ServiceFailure)
}

extension OtherConnection {
  fileprivate func standing(
    _ proof: Result<Workspace, ServiceFailure>?,
    of link: ConversationLink
  ) -> Standing {
    switch proof {
    case nil: return .unproved
    case .success(let proved):
      guard link.workspace == nil || link.workspace == workspace ?? proved.id else {
        return .foreign
      }
      return refusal(proved).map { .failed($0) } ?? .good
    case .failure(let failure):
      let isKnown = workspace != nil || link.workspace == nil
      return isKnown && !failure.concernsConnection ? .good : .failed(failure)
    }
  }

  /// Why the connection is used for nothing: its token is for another workspace or region than it
  /// is configured for; nil when it is not.
  fileprivate func refusal(_ proved: Workspace) -> ServiceFailure? {
    let isOtherWorkspace = workspace != nil && proved.id != nil && proved.id != workspace
    guard isOtherWorkspace || proved.region != region else { return nil }
    let proof = Self.words(proved.id, proved.region)
    let claim = Self.words(isOtherWorkspace ? workspace : nil, region)
    return .rejected(
      .intercom,
      detail: "the token of “\(name)” is for \(proof), but the connection is for \(claim)"
    )
  }

  private static func words(_ workspace: WorkspaceID?, _ region: Region) -> String {
    let id = workspace.map { "workspace \($0) in " } ?? ""
    return "\(id)region \(region.rawValue)"
  }
}
