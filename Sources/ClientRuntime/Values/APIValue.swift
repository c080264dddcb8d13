/// Something that requests and answers of an API are made of.
///
/// What conforms belongs to no actor, even in a module whose default isolation is `MainActor`
/// (SE-0466): it can be made, read, compared and coded anywhere. A plain `Hashable, Sendable` type
/// would belong to the main actor there.
public protocol APIValue: Hashable, Sendable {}
