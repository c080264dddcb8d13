/// The stable name of each kind of diagnostic. A name, once released, keeps its meaning.
package enum DiagnosticCode: String, CaseIterable, Sendable {
  // Reading files.
  case fileNotReadable = "file-not-readable"
  case notUTF8 = "not-utf8"
  case yamlSyntax = "yaml-syntax"
  case emptyFile = "empty-file"
  case duplicateKey = "duplicate-key"
  case tooDeep = "too-deep"
  case tooLarge = "too-large"
  case unsupportedYAML = "unsupported-yaml"
  case jsonSyntax = "json-syntax"

  // The shape of a description.
  case unknownKey = "unknown-key"
  case missingKey = "missing-key"
  case wrongKind = "wrong-kind"
  case invalidValue = "invalid-value"
  case invalidName = "invalid-name"
  case typeSyntax = "type-syntax"
  case missingAPI = "missing-api"
  case noDescriptions = "no-descriptions"

  // What descriptions mean together.
  case unknownType = "unknown-type"
  case unusedType = "unused-type"
  case duplicateType = "duplicate-type"
  case duplicateOperation = "duplicate-operation"
  case duplicateModule = "duplicate-module"
  case endlessType = "endless-type"
  case pathMismatch = "path-mismatch"
  case invalidUnion = "invalid-union"
  case invalidPages = "invalid-pages"
  case invalidWait = "invalid-wait"
  case invalidReturns = "invalid-returns"
  case invalidErrors = "invalid-errors"
  case invalidDefault = "invalid-default"
  case invalidAuth = "invalid-auth"
  case unknownFact = "unknown-fact"

  // Examples.
  case exampleMissingField = "example-missing-field"
  case exampleUndescribedField = "example-undescribed-field"
  case exampleWrongType = "example-wrong-type"
  case exampleRequest = "example-request"

  // Documentation pages.
  case pageMarkup = "page-markup"
  case pageWithoutFacts = "page-without-facts"
  case pageNotFound = "page-not-found"
  case pageNotFetched = "page-not-fetched"
  case pageChanged = "page-changed"
  case invalidLock = "invalid-lock"

  // Drafts of descriptions.
  case notStated = "not-stated"
  case pageGap = "page-gap"
  case pageConflict = "page-conflict"
  case notExpressible = "not-expressible"
  case mayBePaged = "may-be-paged"
  case fileExists = "file-exists"
  case toDo = "to-do"

  // Pages and descriptions that disagree.
  case notDescribed = "not-described"
  case notDocumented = "not-documented"
  case typeDiffers = "type-differs"
  case nullDiffers = "null-differs"
  case requiredDiffers = "required-differs"
  case valuesDiffer = "values-differ"
  case defaultDiffers = "default-differs"
  case limitDiffers = "limit-differs"
  case deprecationDiffers = "deprecation-differs"
  case requestDiffers = "request-differs"
  case statusDiffers = "status-differs"
  case exampleDiffers = "example-differs"
  case exampleNotAccepted = "example-not-accepted"
  case outdatedAcceptance = "outdated-acceptance"

  // Templates and output.
  case templateSyntax = "template-syntax"
  case unknownTemplate = "unknown-template"
  case unknownTag = "unknown-tag"
  case misusedTag = "misused-tag"
  case missingOutput = "missing-output"
  case staleOutput = "stale-output"
  case extraOutput = "extra-output"
  case outputNotWritable = "output-not-writable"
  case foreignFile = "foreign-file"
  case invalidManifest = "invalid-manifest"
}

extension DiagnosticCode {
  /// What a person can accept, giving a reason.
  package static let acceptable: [DiagnosticCode] = [
    .notDescribed, .notDocumented, .typeDiffers, .nullDiffers, .requiredDiffers, .valuesDiffer,
    .defaultDiffers, .limitDiffers, .deprecationDiffers, .requestDiffers, .statusDiffers,
    .exampleDiffers, .exampleNotAccepted,
  ]
}
