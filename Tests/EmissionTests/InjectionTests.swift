import APIModel
import Testing

@testable import Emission

@Suite("Injection")
struct InjectionTests {
  private static let hostile = "X\nimport Evil\n*/ \"; print(\\(1)) // `\u{2028}import Evil"

  private static let api = API(
    name: hostile,
    module: "HostileAPI",
    folder: "hostile",
    about: "",
    page: nil,
    server: Server(scheme: "https", authority: "x.example", basePath: ""),
    securitySchemes: [SecurityScheme(name: "key", kind: .query(name: hostile), about: hostile)],
    clientParameters: [],
    failures: [Failure(status: nil, type: .named(TypeName(["T"])), about: hostile, retry: .never)],
    types: [
      TypeDefinition(
        name: TypeName(["T"]),
        about: "",
        deprecation: Deprecation(reason: hostile),
        shape: .object([
          Property(
            field: Field(
              name: hostile,
              type: .string,
              presence: .required,
              about: hostile,
              defaultValue: .string(hostile),
              limits: Limits(pattern: hostile)
            )
          )
        ]),
        slug: nil,
        direction: .both
      )
    ],
    operations: [],
    inferences: [Inference(fact: hostile, reason: hostile)],
    acceptances: [Acceptance(finding: hostile, fact: hostile, reason: hostile)]
  )

  @Test("No text of a description stands on a line of its own, or outside a literal or comment")
  func text() async throws {
    let emitter = Emitter(templates: try Templates())
    let files = await emitter.files(
      [Self.api],
      package: Self.hostile,
      runtime: .url(Self.hostile, from: Self.hostile)
    )
    for file in files {
      for line in file.text.split(whereSeparator: \.isNewline) {
        #expect(!line.hasPrefix("import Evil"), "\(file.path)")
        if file.path.hasSuffix(".swift"), line.contains("Evil") {
          #expect(Self.isHarmless(line), "\(file.path): \(line)")
        }
      }
    }
  }

  /// Within a comment, or behind a quote that is still open where the text stands; or a name that was
  /// made of the text's letters.
  private static func isHarmless(_ line: Substring) -> Bool {
    let start = line.drop { $0 == " " }
    guard !start.hasPrefix("//"), let evil = line.firstRange(of: "import Evil") else { return true }
    let quotes = line[..<evil.lowerBound].replacing("\\\"", with: "").count { $0 == "\"" }
    return !quotes.isMultiple(of: 2)
  }
}
