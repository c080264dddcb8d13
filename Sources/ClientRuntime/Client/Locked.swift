#if canImport(os)
  import os

  /// A value that several tasks may use, one after the other.
  package typealias Locked<Value> = OSAllocatedUnfairLock<Value>

  extension OSAllocatedUnfairLock where State: Sendable {
    package init(_ value: State) { self.init(initialState: value) }
  }
#else
  import Synchronization

  /// A value that several tasks may use, one after the other.
  package typealias Locked<Value> = Mutex<Value>
#endif
