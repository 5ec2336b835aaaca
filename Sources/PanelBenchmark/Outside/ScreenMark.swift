internal import TerminalEmulator

/// Whether something that is waited for is on the screen.
typealias ScreenMark = @Sendable (ScreenSnapshot) -> Bool
