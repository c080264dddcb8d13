import APIModel
import DocPages

/// What is known of the page of a description before it is found.
struct DescribedPage: Hashable {
  /// The folder of its vendor: `bland`.
  let vendor: String
  let slug: String
  /// Of the page: `https://docs.bland.ai/api-v2/get/batches-id.md`.
  let address: String
  let method: String
  /// With holes in braces.
  let path: String
  /// What all paths of the server have in front, if anything.
  let basePath: String

  /// What nothing else is called.
  var id: String { "\(vendor)/\(slug)" }
}

extension DescribedPage {
  init(_ operation: Operation, of api: API) {
    vendor = api.folder
    slug = operation.slug
    address = operation.page
    method = operation.method
    path = operation.path.text
    basePath = api.server.basePath
  }
}

extension PageFacts {
  /// Whether a place of the page names the same method and path.
  func state(requestOf page: DescribedPage) -> Bool {
    requests.contains { statement in
      guard let path = statement.path, statement.method == page.method else { return false }
      let takesValues = statement.source == .curl
      return [page.path, page.basePath + page.path].contains {
        pathsAgree(path, $0, takingValues: takesValues)
      }
    }
  }
}

/// - Parameter takingValues: Whether what stands in a hole of the template may be a value.
private func pathsAgree(_ path: String, _ template: String, takingValues: Bool) -> Bool {
  let segments = path.split(separator: "/")
  let wanted = template.split(separator: "/")
  return segments.count == wanted.count
    && zip(segments, wanted).allSatisfy { segment, wanted in
      if wanted.contains("{") { return takingValues || segment.contains("{") }
      return segment == wanted
    }
}
