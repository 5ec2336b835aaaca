import ContactResolution

/// Here an issue is Jira's and a comment is somebody's; Testing has types of the same names.
typealias Issue = ContactResolution.Issue
typealias Comment = ContactResolution.Comment
