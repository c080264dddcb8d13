/// A part of a template that isn't text.
indirect enum TemplateNode {
  case value(TemplateName)
  /// `{{#name}}`, or `{{^name}}` if it is inverted.
  case section(TemplateName, isInverted: Bool, [TemplateNode])
  /// `{{>name}}`, or `{{<name}}` with what takes the place of its blocks.
  case partial(TemplateName, [TemplateNode])
  /// `{{$name}}`
  case block(TemplateName, [TemplateNode])

  var name: TemplateName {
    switch self {
    case .value(let name), .section(let name, _, _), .partial(let name, _), .block(let name, _):
      name
    }
  }

  var children: [TemplateNode] {
    switch self {
    case .value: []
    case .section(_, _, let nodes), .partial(_, let nodes), .block(_, let nodes): nodes
    }
  }
}

/// What a tag says, with its transforms as they are written, and where the tag starts.
struct TemplateName: Hashable {
  let text: String
  let place: TemplatePlace
}

/// Lines and columns count from 1; columns count Unicode scalars.
struct TemplatePlace: Hashable, Comparable {
  var line = 1
  var column = 1

  static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
