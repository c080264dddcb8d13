/// Decides from one look at the files after the other when to run again.
///
/// Editors save in several steps, and some empty a file first: a change counts once two looks in a row
/// have seen the same. What is saved during a run differs from what was seen before it, and so brings
/// another run.
struct ChangeWatch<Seen: Equatable> {
  enum Step: Equatable {
    case run
    /// Something has changed and may still be changing.
    case lookAgainSoon
    case wait
  }

  private var done: Seen?
  private var last: Seen?

  mutating func step(_ seen: Seen) -> Step {
    defer { last = seen }
    guard seen != done else { return .wait }
    guard last == nil || seen == last else { return .lookAgainSoon }
    done = seen
    return .run
  }
}
