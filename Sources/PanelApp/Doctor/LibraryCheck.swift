/// Whether requests can be sent at all.
struct LibraryCheck {
  var library: Result<String, Proving.LibraryProblem>

  func findings() -> [DoctorFinding] {
    switch library {
    case .success(let version):
      // The rest names every library that this one uses.
      let names = version.split(separator: " ").prefix(2).joined(separator: " ")
      return [.ok(.library, names)]
    case .failure(let problem):
      return [.fail(.library, .reach, problem.words, "Install libcurl4 (libcurl.so.4).")]
    }
  }
}
