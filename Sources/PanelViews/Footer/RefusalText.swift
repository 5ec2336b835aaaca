internal import ContactResolution
internal import PanelModel

/// Why an address is not opened.
enum RefusalText {
  /// The reason as a sentence; `key` names the key for an action, nil when there is none.
  static func sentence(_ refusal: AddressRefusal, key: (Action) -> String?) -> String {
    reason(refusal) + (key(.copyLink).map { " \($0) copies it." } ?? "")
  }

  private static func reason(_ refusal: AddressRefusal) -> String {
    switch refusal {
    case .scheme(let scheme): "Not opened: \(scheme): is no web or e-mail address."
    case .noScheme: "Not opened: this is no whole web address."
    case .userInfo: "Not opened: a name stands before the host."
    case .host: "Not opened: the host is not plain letters and digits."
    case .port: "Not opened: the port is no number."
    case .email: "Not opened: this is no e-mail address."
    case .hiddenCharacters: "Not opened: it holds invisible characters."
    case .tooLong: "Not opened: the address is too long."
    }
  }
}
