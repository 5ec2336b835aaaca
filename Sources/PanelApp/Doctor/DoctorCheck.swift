/// What doctor looks at, named as in its output.
enum DoctorCheck: String, Sendable, CaseIterable {
  case terminal
  case locale
  case clipboard
  case browser
  case library
  case configuration
  case profile
  case memory
  case cache
  case token
  case jira
  case intercom
  case clock
}
