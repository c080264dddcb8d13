/// Makes what printing and dumping show of values that hold something sensitive.
struct MirrorCode {
  struct Child {
    let identifier: SwiftIdentifier
    let isOptional: Bool
    let isSensitive: Bool
  }

  let children: [Child]

  /// The expression for `customMirror`; nil where nothing has to be left out.
  var expression: String? {
    guard children.contains(where: \.isSensitive) else { return nil }
    let shown = children.map { child in
      Code.labelled(SwiftLiteral.string(child.identifier.name), .text(value(child)))
    }
    return Code.list(
      "Mirror(",
      [
        .text("self"), .labelled("children", .list("[", shown, "]", isCollection: true)),
        .text("displayStyle: .struct"),
      ],
      ")"
    ).laidOut(indent: 4)
  }

  private func value(_ child: Child) -> String {
    if child.isSensitive { return "Redacted.value" }
    return child.identifier.declared + (child.isOptional ? " as Any" : "")
  }
}
