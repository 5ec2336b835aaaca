import Testing

@Suite struct FileFaultTests {
}
