/// The attributes that the sample Intercom describes.
enum SampleAttributeTable {
  static let attributes: [SampleAttribute] = [
    SampleAttribute(
      name: "name",
      label: "Name",
      explanation: "A person's full name"
    ),
    SampleAttribute(
      name: "email",
      label: "Email",
      explanation: "The email address of a person"
    ),
  ]
}
