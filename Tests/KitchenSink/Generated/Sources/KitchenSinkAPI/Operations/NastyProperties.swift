// Made by docwright from kitchen-sink/nasty-properties.yaml: edit that file, not this one.

import ClientRuntime
import Foundation

/// Has fields whose names mean something already.
///
/// `GET /names/properties`, documented at
/// <https://example.com/docs/nasty/properties>.
public struct NastyProperties: APIRequest, Hashable {
  /// Makes the request; nothing is sent yet.
  public init() {
  }

  /// What a successful answer holds.
  public typealias Response = Nasty

  /// What a failed answer holds.
  public typealias Failure = KitchenSinkFailure

  /// What the client needs to know of the operation.
  public static let operation = OperationInfo(
    id: "string.properties",
    method: .get,
    path: "/names/properties"
  )

  /// The request as it goes over the wire, but for server and credentials.
  public func encoded() throws -> EncodedRequest {
    let request = RequestBuilder(.get, "/names/properties")
    return try request.encoded()
  }
}

extension KitchenSinkClient.StringCalls {
  /// Has fields whose names mean something already.
  ///
  /// - Throws: `APIError`, or `CancellationError` if the task was cancelled.
  public func properties() async throws -> Nasty {
    try await client.send(NastyProperties())
  }
}

/// Names that mean something already.
public struct Nasty: APIValue, Codable {
  /// `init`
  public let initField: String
  /// `default`
  public let `default`: String
  /// `self`
  public let selfField: String
  /// `Self`
  public let self2: String
  /// `hashValue`
  public let hashValueField: String
  /// `description`
  public let description: String
  /// `debugDescription`
  public let debugDescription: String
  /// `type`
  public let type: String
  /// `Type`
  public let typeField: String
  /// `container`
  public let container: String
  /// `decoder`
  public let decoder: String?
  /// `encoder`
  public let encoder: String
  /// `CodingKeys`
  public let codingKeys: String
  /// `class`
  public let `class`: String
  /// `operator`
  public let `operator`: String
  /// `user_id`
  public let userID: String
  /// `userId`
  public let userIDField: String
  /// `user-id`
  public let userID2: String
  /// `userID`
  public let userID3: String
  /// `1st`
  public let field1st: String
  /// `$ref`
  public let ref: String
  /// `\@id`
  public let id: String
  /// `_`
  public let field: String
  /// `__`
  public let fieldField: String
  /// `größe`
  public let größe: String
  /// `名前`
  public let 名前: String
  /// `HTTPServer`
  public let httpServer: String
  /// `rethrows`
  public let `rethrows`: String
  /// `await`
  public let `await`: String
  /// `async`
  public let async: String
  /// `actor`
  public let actor: String
  /// `some`
  public let `some`: String
  /// `copy`
  public let `copy`: String
  /// `consume`
  public let `consume`: String
  /// `borrow`
  public let borrow: String
  /// `discard`
  public let `discard`: String
  /// `each`
  public let `each`: String
  /// `then`
  public let then: String
  /// `unsafe`
  public let `unsafe`: String
  /// `yield`
  public let yield: String
  /// `get`
  public let get: String
  /// `set`
  public let set: String
  /// `final`
  public let final: String
  /// `open`
  public let open: String
  /// `package`
  public let package: String
  /// `lazy`
  public let lazy: String
  /// `weak`
  public let weak: String
  /// `left`
  public let left: String
  /// `macro`
  public let macro: String
  /// `isolated`
  public let isolated: String
  /// `sending`
  public let sending: String
  /// `var`
  public let `var`: String
  /// `let`
  public let `let`: String
  /// `inout`
  public let `inout`: String
  /// `func`
  public let `func`: String
  /// `import`
  public let `import`: String
  /// `where`
  public let `where`: String
  /// `repeat`
  public let `repeat`: String
  /// `throw`
  public let `throw`: String
  /// `guard`
  public let `guard`: String
  /// `precedencegroup`
  public let `precedencegroup`: String
  /// `value`
  public let value: String
  /// `key`
  public let key: String
  /// `keys`
  public let keys: String
  /// `other`
  public let other: String
  /// `rawValue`
  public let rawValue: String
  /// `allCases`
  public let allCases: String
  /// `codingKey`
  public let codingKey: String
  /// `stringValue`
  public let stringValue: String
  /// `intValue`
  public let intValue: String
  /// `superDecoder`
  public let superDecoder: String
  /// `Decodable`
  public let decodable: String
  /// `encode`
  public let encode: String
  /// `yes`
  public let yes: String
  /// `with "quotes"`
  public let withQuotes: String
  /// `back\slash \(x)`
  public let backSlashX: String
  /// `two lines`
  public let twoLines: String
  /// '
  public let field2: String
  /// `right to left`
  public let rightToLeft: String
  /// `http_url`
  public let httpURL: URL
  /// `is`
  public let `is`: Bool
  /// `any`
  public let `any`: JSONValue
  /// `nil`
  public let `nil`: JSONNull
  /// `true`
  public let `true`: Bool
  /// `optional`
  @Nullable public var optional: Int?
  /// `_optional`
  @Nullable public var optionalField: Date?
  /// `_type`
  public let type2: Date

  /// Makes a value from its parts.
  public init(
    initField: String,
    default: String,
    selfField: String,
    self2: String,
    hashValueField: String,
    description: String,
    debugDescription: String,
    type: String,
    typeField: String,
    container: String,
    decoder: String? = nil,
    encoder: String,
    codingKeys: String,
    class: String,
    operator: String,
    userID: String,
    userIDField: String,
    userID2: String,
    userID3: String,
    field1st: String,
    ref: String,
    id: String,
    field: String,
    fieldField: String,
    größe: String,
    名前: String,
    httpServer: String,
    rethrows: String,
    await: String,
    async: String,
    actor: String,
    some: String,
    copy: String,
    consume: String,
    borrow: String,
    discard: String,
    each: String,
    then: String,
    unsafe: String,
    yield: String,
    get: String,
    set: String,
    final: String,
    open: String,
    package: String,
    lazy: String,
    weak: String,
    left: String,
    macro: String,
    isolated: String,
    sending: String,
    `var`: String,
    `let`: String,
    `inout`: String,
    func: String,
    import: String,
    where: String,
    repeat: String,
    throw: String,
    guard: String,
    precedencegroup: String,
    value: String,
    key: String,
    keys: String,
    other: String,
    rawValue: String,
    allCases: String,
    codingKey: String,
    stringValue: String,
    intValue: String,
    superDecoder: String,
    decodable: String,
    encode: String,
    yes: String,
    withQuotes: String,
    backSlashX: String,
    twoLines: String,
    field2: String,
    rightToLeft: String,
    httpURL: URL,
    is: Bool,
    any: JSONValue,
    nil: JSONNull = nil,
    true: Bool,
    optional: Int? = nil,
    optionalField: Date? = nil,
    type2: Date
  ) {
    self.initField = initField
    self.default = `default`
    self.selfField = selfField
    self.self2 = self2
    self.hashValueField = hashValueField
    self.description = description
    self.debugDescription = debugDescription
    self.type = type
    self.typeField = typeField
    self.container = container
    self.decoder = decoder
    self.encoder = encoder
    self.codingKeys = codingKeys
    self.class = `class`
    self.operator = `operator`
    self.userID = userID
    self.userIDField = userIDField
    self.userID2 = userID2
    self.userID3 = userID3
    self.field1st = field1st
    self.ref = ref
    self.id = id
    self.field = field
    self.fieldField = fieldField
    self.größe = größe
    self.名前 = 名前
    self.httpServer = httpServer
    self.rethrows = `rethrows`
    self.await = `await`
    self.async = async
    self.actor = actor
    self.some = `some`
    self.copy = `copy`
    self.consume = `consume`
    self.borrow = borrow
    self.discard = `discard`
    self.each = `each`
    self.then = then
    self.unsafe = `unsafe`
    self.yield = yield
    self.get = get
    self.set = set
    self.final = final
    self.open = open
    self.package = package
    self.lazy = lazy
    self.weak = weak
    self.left = left
    self.macro = macro
    self.isolated = isolated
    self.sending = sending
    self.var = `var`
    self.let = `let`
    self.inout = `inout`
    self.func = `func`
    self.import = `import`
    self.where = `where`
    self.repeat = `repeat`
    self.throw = `throw`
    self.guard = `guard`
    self.precedencegroup = `precedencegroup`
    self.value = value
    self.key = key
    self.keys = keys
    self.other = other
    self.rawValue = rawValue
    self.allCases = allCases
    self.codingKey = codingKey
    self.stringValue = stringValue
    self.intValue = intValue
    self.superDecoder = superDecoder
    self.decodable = decodable
    self.encode = encode
    self.yes = yes
    self.withQuotes = withQuotes
    self.backSlashX = backSlashX
    self.twoLines = twoLines
    self.field2 = field2
    self.rightToLeft = rightToLeft
    self.httpURL = httpURL
    self.is = `is`
    self.any = `any`
    self.nil = `nil`
    self.true = `true`
    _optional = Nullable(optional)
    _optionalField = Nullable(optionalField)
    self.type2 = type2
  }

  private enum CodingKeys: String, CodingKey {
    case initField = "init"
    case `default`
    case selfField = "self"
    case self2 = "Self"
    case hashValueField = "hashValue"
    case description
    case debugDescription
    case type
    case typeField = "Type"
    case container
    case decoder
    case encoder
    case codingKeys = "CodingKeys"
    case `class`
    case `operator`
    case userID = "user_id"
    case userIDField = "userId"
    case userID2 = "user-id"
    case userID3 = "userID"
    case field1st = "1st"
    case ref = "$ref"
    case id = "@id"
    case field = "_"
    case fieldField = "__"
    case größe
    case 名前
    case httpServer = "HTTPServer"
    case `rethrows`
    case `await`
    case async
    case actor
    case `some`
    case `copy`
    case `consume`
    case borrow
    case `discard`
    case `each`
    case then
    case `unsafe`
    case yield
    case get
    case set
    case final
    case open
    case package
    case lazy
    case weak
    case left
    case macro
    case isolated
    case sending
    case `var`
    case `let`
    case `inout`
    case `func`
    case `import`
    case `where`
    case `repeat`
    case `throw`
    case `guard`
    case `precedencegroup`
    case value
    case key
    case keys
    case other
    case rawValue
    case allCases
    case codingKey
    case stringValue
    case intValue
    case superDecoder
    case decodable = "Decodable"
    case encode
    case yes
    case withQuotes = "with \"quotes\""
    case backSlashX = "back\\slash \\(x)"
    case twoLines = "two\nlines"
    case field2 = " "
    case rightToLeft = "\u{202e}right to left"
    case httpURL = "http_url"
    case `is`
    case `any`
    case `nil`
    case `true`
    case optional
    case optionalField = "_optional"
    case type2 = "_type"
  }

  /// Decodes the service's JSON.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    initField = try container.decode(String.self, forKey: .initField)
    `default` = try container.decode(String.self, forKey: .default)
    selfField = try container.decode(String.self, forKey: .selfField)
    self2 = try container.decode(String.self, forKey: .self2)
    hashValueField = try container.decode(String.self, forKey: .hashValueField)
    description = try container.decode(String.self, forKey: .description)
    debugDescription = try container.decode(String.self, forKey: .debugDescription)
    type = try container.decode(String.self, forKey: .type)
    typeField = try container.decode(String.self, forKey: .typeField)
    self.container = try container.decode(String.self, forKey: .container)
    self.decoder = try container.decodeIfPresent(String.self, forKey: .decoder)
    self.encoder = try container.decode(String.self, forKey: .encoder)
    codingKeys = try container.decode(String.self, forKey: .codingKeys)
    `class` = try container.decode(String.self, forKey: .class)
    `operator` = try container.decode(String.self, forKey: .operator)
    userID = try container.decode(String.self, forKey: .userID)
    userIDField = try container.decode(String.self, forKey: .userIDField)
    userID2 = try container.decode(String.self, forKey: .userID2)
    userID3 = try container.decode(String.self, forKey: .userID3)
    field1st = try container.decode(String.self, forKey: .field1st)
    ref = try container.decode(String.self, forKey: .ref)
    id = try container.decode(String.self, forKey: .id)
    field = try container.decode(String.self, forKey: .field)
    fieldField = try container.decode(String.self, forKey: .fieldField)
    größe = try container.decode(String.self, forKey: .größe)
    名前 = try container.decode(String.self, forKey: .名前)
    httpServer = try container.decode(String.self, forKey: .httpServer)
    `rethrows` = try container.decode(String.self, forKey: .rethrows)
    `await` = try container.decode(String.self, forKey: .await)
    async = try container.decode(String.self, forKey: .async)
    actor = try container.decode(String.self, forKey: .actor)
    `some` = try container.decode(String.self, forKey: .some)
    `copy` = try container.decode(String.self, forKey: .copy)
    `consume` = try container.decode(String.self, forKey: .consume)
    borrow = try container.decode(String.self, forKey: .borrow)
    `discard` = try container.decode(String.self, forKey: .discard)
    `each` = try container.decode(String.self, forKey: .each)
    then = try container.decode(String.self, forKey: .then)
    `unsafe` = try container.decode(String.self, forKey: .unsafe)
    yield = try container.decode(String.self, forKey: .yield)
    get = try container.decode(String.self, forKey: .get)
    set = try container.decode(String.self, forKey: .set)
    final = try container.decode(String.self, forKey: .final)
    open = try container.decode(String.self, forKey: .open)
    package = try container.decode(String.self, forKey: .package)
    lazy = try container.decode(String.self, forKey: .lazy)
    weak = try container.decode(String.self, forKey: .weak)
    left = try container.decode(String.self, forKey: .left)
    macro = try container.decode(String.self, forKey: .macro)
    isolated = try container.decode(String.self, forKey: .isolated)
    sending = try container.decode(String.self, forKey: .sending)
    `var` = try container.decode(String.self, forKey: .var)
    `let` = try container.decode(String.self, forKey: .let)
    `inout` = try container.decode(String.self, forKey: .inout)
    `func` = try container.decode(String.self, forKey: .func)
    `import` = try container.decode(String.self, forKey: .import)
    `where` = try container.decode(String.self, forKey: .where)
    `repeat` = try container.decode(String.self, forKey: .repeat)
    `throw` = try container.decode(String.self, forKey: .throw)
    `guard` = try container.decode(String.self, forKey: .guard)
    `precedencegroup` = try container.decode(String.self, forKey: .precedencegroup)
    value = try container.decode(String.self, forKey: .value)
    key = try container.decode(String.self, forKey: .key)
    keys = try container.decode(String.self, forKey: .keys)
    other = try container.decode(String.self, forKey: .other)
    rawValue = try container.decode(String.self, forKey: .rawValue)
    allCases = try container.decode(String.self, forKey: .allCases)
    codingKey = try container.decode(String.self, forKey: .codingKey)
    stringValue = try container.decode(String.self, forKey: .stringValue)
    intValue = try container.decode(String.self, forKey: .intValue)
    superDecoder = try container.decode(String.self, forKey: .superDecoder)
    decodable = try container.decode(String.self, forKey: .decodable)
    encode = try container.decode(String.self, forKey: .encode)
    yes = try container.decode(String.self, forKey: .yes)
    withQuotes = try container.decode(String.self, forKey: .withQuotes)
    backSlashX = try container.decode(String.self, forKey: .backSlashX)
    twoLines = try container.decode(String.self, forKey: .twoLines)
    field2 = try container.decode(String.self, forKey: .field2)
    rightToLeft = try container.decode(String.self, forKey: .rightToLeft)
    httpURL = try container.decode(.url, forKey: .httpURL)
    `is` = try container.decode(Bool.self, forKey: .is)
    `any` = try container.decode(JSONValue.self, forKey: .any)
    `nil` = try container.decode(JSONNull.self, forKey: .nil)
    `true` = try container.decode(Bool.self, forKey: .true)
    _optional = try container.decodeNullable(Int.self, forKey: .optional)
    _optionalField = try container.decodeNullable(.timestamp, forKey: .optionalField)
    type2 = try container.decode(.timestamp, forKey: .type2)
  }

  /// Encodes as the service's JSON.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(initField, forKey: .initField)
    try container.encode(`default`, forKey: .default)
    try container.encode(selfField, forKey: .selfField)
    try container.encode(self2, forKey: .self2)
    try container.encode(hashValueField, forKey: .hashValueField)
    try container.encode(description, forKey: .description)
    try container.encode(debugDescription, forKey: .debugDescription)
    try container.encode(type, forKey: .type)
    try container.encode(typeField, forKey: .typeField)
    try container.encode(self.container, forKey: .container)
    try container.encodeIfPresent(self.decoder, forKey: .decoder)
    try container.encode(self.encoder, forKey: .encoder)
    try container.encode(codingKeys, forKey: .codingKeys)
    try container.encode(`class`, forKey: .class)
    try container.encode(`operator`, forKey: .operator)
    try container.encode(userID, forKey: .userID)
    try container.encode(userIDField, forKey: .userIDField)
    try container.encode(userID2, forKey: .userID2)
    try container.encode(userID3, forKey: .userID3)
    try container.encode(field1st, forKey: .field1st)
    try container.encode(ref, forKey: .ref)
    try container.encode(id, forKey: .id)
    try container.encode(field, forKey: .field)
    try container.encode(fieldField, forKey: .fieldField)
    try container.encode(größe, forKey: .größe)
    try container.encode(名前, forKey: .名前)
    try container.encode(httpServer, forKey: .httpServer)
    try container.encode(`rethrows`, forKey: .rethrows)
    try container.encode(`await`, forKey: .await)
    try container.encode(async, forKey: .async)
    try container.encode(actor, forKey: .actor)
    try container.encode(`some`, forKey: .some)
    try container.encode(`copy`, forKey: .copy)
    try container.encode(`consume`, forKey: .consume)
    try container.encode(borrow, forKey: .borrow)
    try container.encode(`discard`, forKey: .discard)
    try container.encode(`each`, forKey: .each)
    try container.encode(then, forKey: .then)
    try container.encode(`unsafe`, forKey: .unsafe)
    try container.encode(yield, forKey: .yield)
    try container.encode(get, forKey: .get)
    try container.encode(set, forKey: .set)
    try container.encode(final, forKey: .final)
    try container.encode(open, forKey: .open)
    try container.encode(package, forKey: .package)
    try container.encode(lazy, forKey: .lazy)
    try container.encode(weak, forKey: .weak)
    try container.encode(left, forKey: .left)
    try container.encode(macro, forKey: .macro)
    try container.encode(isolated, forKey: .isolated)
    try container.encode(sending, forKey: .sending)
    try container.encode(`var`, forKey: .var)
    try container.encode(`let`, forKey: .let)
    try container.encode(`inout`, forKey: .inout)
    try container.encode(`func`, forKey: .func)
    try container.encode(`import`, forKey: .import)
    try container.encode(`where`, forKey: .where)
    try container.encode(`repeat`, forKey: .repeat)
    try container.encode(`throw`, forKey: .throw)
    try container.encode(`guard`, forKey: .guard)
    try container.encode(`precedencegroup`, forKey: .precedencegroup)
    try container.encode(value, forKey: .value)
    try container.encode(key, forKey: .key)
    try container.encode(keys, forKey: .keys)
    try container.encode(other, forKey: .other)
    try container.encode(rawValue, forKey: .rawValue)
    try container.encode(allCases, forKey: .allCases)
    try container.encode(codingKey, forKey: .codingKey)
    try container.encode(stringValue, forKey: .stringValue)
    try container.encode(intValue, forKey: .intValue)
    try container.encode(superDecoder, forKey: .superDecoder)
    try container.encode(decodable, forKey: .decodable)
    try container.encode(encode, forKey: .encode)
    try container.encode(yes, forKey: .yes)
    try container.encode(withQuotes, forKey: .withQuotes)
    try container.encode(backSlashX, forKey: .backSlashX)
    try container.encode(twoLines, forKey: .twoLines)
    try container.encode(field2, forKey: .field2)
    try container.encode(rightToLeft, forKey: .rightToLeft)
    try container.encode(httpURL, as: .url, forKey: .httpURL)
    try container.encode(`is`, forKey: .is)
    try container.encode(`any`, forKey: .any)
    try container.encode(`nil`, forKey: .nil)
    try container.encode(`true`, forKey: .true)
    try container.encodeNullable(_optional, forKey: .optional)
    try container.encodeNullable(_optionalField, as: .timestamp, forKey: .optionalField)
    try container.encode(type2, as: .timestamp, forKey: .type2)
  }
}
