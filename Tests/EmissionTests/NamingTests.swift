import APIModel
import Testing

@testable import Emission

@Suite("Naming")
struct NamingTests {
  @Test(
    "Names are spelled as Swift spells them",
    arguments: [
      ("batch_id", "batchID", "BatchID"),
      ("createdAt", "createdAt", "CreatedAt"),
      ("url", "url", "URL"),
      ("pageSize", "pageSize", "PageSize"),
      ("x-workspace-id", "xWorkspaceID", "XWorkspaceID"),
      ("HTTPServerURL", "httpServerURL", "HTTPServerURL"),
      ("userIDs", "userIDs", "UserIDs"),
      ("ApiErrorDetail", "apiErrorDetail", "APIErrorDetail"),
      ("get-batch-logs", "getBatchLogs", "GetBatchLogs"),
      ("PENDING", "pending", "Pending"),
      ("data[].id", "dataID", "DataID"),
      ("größe", "größe", "Größe"),
      ("---", "", ""),
    ]
  )
  func spelling(written: String, lower: String, upper: String) {
    #expect(Words(written).lowerCamel == lower)
    #expect(Words(written).upperCamel == upper)
  }

  @Test(
    "One of many has a singular name",
    arguments: [
      ("recent_calls", "recent_call"), ("entries", "entry"), ("boxes", "box"), ("matches", "match"),
      ("status", "status_item"), ("data", "data_item"), ("addresses", "address"), ("s", "s_item"),
    ]
  )
  func singular(plural: String, singular: String) {
    #expect(plural.singular == singular)
  }

  @Test("Two names that map to one are told apart, and the order decides")
  func collisions() {
    let fields = ["user_id", "userId", "userID2", "user-id"].map {
      Field(name: $0, type: .string, presence: .required)
    }
    let names = FieldNames.properties(fields).map(\.name)
    #expect(names == ["userID", "userIDField", "userID2", "userID3"])
  }

  @Test(
    "Names that mean something in Swift are escaped or changed",
    arguments: [
      ("default", "`default`"), ("init", "initField"), ("self", "selfField"),
      ("hashValue", "hashValueField"), ("class", "`class`"), ("1st", "field1st"), ("", "field"),
      ("$", "field"),
    ]
  )
  func properties(wireName: String, declared: String) {
    let field = Field(name: wireName, type: .string, presence: .required)
    #expect(FieldNames.properties([field]).map(\.declared) == [declared])
  }

  @Test("Cases never collide with those of Optional or with the open case")
  func cases() {
    let names = FieldNames.cases(["none", "unrecognized", "a-b", "a_b", "", "1st", "self"])
    #expect(
      names.map(\.name) == [
        "noneValue", "unrecognizedValue", "aB", "aBValue", "empty", "value1st", "selfValue",
      ]
    )
  }
}
