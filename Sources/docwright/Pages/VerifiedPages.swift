import APIModel
import DocPages

/// Descriptions held against their pages.
struct VerifiedPages {
  /// By description, those of each in the order of its page.
  let findings: [Disagreement]
  /// How many pages could not be had.
  let unread: Int
  private let verified: Int
  private let disagreeing: Int

  /// - Parameters:
  ///   - descriptions: The selected ones; those without a page are passed over.
  ///   - pages: By the descriptions' ids.
  ///   - locks: What pages were when they were accepted, if it matters how they have changed.
  init(
    _ descriptions: [Description],
    _ pages: [String: ReadPage],
    locks: PageLocks?
  ) {
    let verified = descriptions.compactMap { description in
      pages[description.id].map {
        VerifiedPage(description, $0, accepted: locks?.page(of: description))
      }
    }
    let shared = verified.outdatedShared
    findings = verified.flatMap(\.findings) + shared
    self.verified = verified.count
    disagreeing = verified.count { !$0.findings.isEmpty }
    unread = descriptions.count - verified.count
  }

  /// - Parameter ofPages: Whether the pages themselves were looked at, and not only the locks.
  func summary(ofPages: Bool) -> String {
    guard verified > 0 || unread == 0 else { return "No page could be read." }
    let rest = unread == 0 ? "" : " \(counted(unread, "page")) could not be read."
    let all = counted(verified, "description")
    let number = counted(findings.count, "finding")
    guard disagreeing > 0 else {
      let agreement = verified == 1 ? "agrees" : "agree"
      let but = findings.isEmpty ? "" : ", but for \(number)"
      return "\(all) \(agreement) with \(pages(of: verified, ofPages))\(but)." + rest
    }
    let some = disagreeing == verified ? all : "\(disagreeing) of \(all)"
    let disagreement = disagreeing == 1 ? "disagrees" : "disagree"
    return "\(some) \(disagreement) with \(pages(of: disagreeing, ofPages)): \(number)." + rest
  }

  private func pages(of count: Int, _ ofPages: Bool) -> String {
    count == 1
      ? "its page" + (ofPages ? "" : " as it was accepted")
      : "their pages" + (ofPages ? "" : " as they were accepted")
  }
}

/// A description held against its page.
private struct VerifiedPage {
  let description: Description
  let page: ReadPage
  let verification: Verification
  let findings: [Disagreement]

  init(_ description: Description, _ page: ReadPage, accepted: LockedPage?) {
    self.description = description
    self.page = page
    verification = Verification(
      of: description.operation,
      in: description.api,
      against: page.facts,
      places: description.places
    )
    let disagreements = verification.disagreements.filter(page.tells)
    findings = disagreements + page.changes(since: accepted, besides: disagreements)
  }
}

extension [VerifiedPage] {
  /// What `api.yaml` accepts and no page needs, for vendors all of whose pages were verified.
  fileprivate var outdatedShared: [Disagreement] {
    let byVendor = Dictionary(grouping: self, by: \.description.api.folder)
    return byVendor.sorted { $0.key < $1.key }.flatMap { vendor, verified in
      guard let any = verified.first?.description, verified.count == any.api.operations.count
      else { return [Disagreement]() }
      return Verification.outdatedShared(
        in: any.api,
        after: verified.map(\.verification),
        places: any.places
      ).filter { finding in verified.allSatisfy { $0.page.tells(finding) } }
    }
  }
}

extension ReadPage {
  /// Whether it can tell: locks don't know what examples hold.
  fileprivate func tells(_ finding: Disagreement) -> Bool {
    if case .page = self { return true }
    return finding.fact != "examples" && !finding.fact.hasPrefix("examples.")
  }
}
