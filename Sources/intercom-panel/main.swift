import PanelApp

IntercomPanel.run(Array(CommandLine.arguments.dropFirst()))
