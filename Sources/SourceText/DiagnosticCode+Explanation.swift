extension DiagnosticCode {
  /// What `docwright explain` says. A new code needs a text in the file of its section, such as
  /// `DiagnosticExplanation+Shape.swift`, and a line here.
  package var explanation: DiagnosticExplanation {
    switch self {
    case .fileNotReadable: .fileNotReadable
    case .notUTF8: .notUTF8
    case .yamlSyntax: .yamlSyntax
    case .emptyFile: .emptyFile
    case .duplicateKey: .duplicateKey
    case .tooDeep: .tooDeep
    case .tooLarge: .tooLarge
    case .unsupportedYAML: .unsupportedYAML
    case .jsonSyntax: .jsonSyntax

    case .unknownKey: .unknownKey
    case .missingKey: .missingKey
    case .wrongKind: .wrongKind
    case .invalidValue: .invalidValue
    case .invalidName: .invalidName
    case .typeSyntax: .typeSyntax
    case .missingAPI: .missingAPI
    case .noDescriptions: .noDescriptions

    case .unknownType: .unknownType
    case .unusedType: .unusedType
    case .duplicateType: .duplicateType
    case .duplicateOperation: .duplicateOperation
    case .duplicateModule: .duplicateModule
    case .endlessType: .endlessType
    case .pathMismatch: .pathMismatch
    case .invalidUnion: .invalidUnion
    case .invalidPages: .invalidPages
    case .invalidWait: .invalidWait
    case .invalidReturns: .invalidReturns
    case .invalidErrors: .invalidErrors
    case .invalidDefault: .invalidDefault
    case .invalidAuth: .invalidAuth
    case .unknownFact: .unknownFact

    case .exampleMissingField: .exampleMissingField
    case .exampleUndescribedField: .exampleUndescribedField
    case .exampleWrongType: .exampleWrongType
    case .exampleRequest: .exampleRequest

    case .pageMarkup: .pageMarkup
    case .pageWithoutFacts: .pageWithoutFacts
    case .pageNotFound: .pageNotFound
    case .pageNotFetched: .pageNotFetched
    case .pageChanged: .pageChanged
    case .invalidLock: .invalidLock

    case .notStated: .notStated
    case .pageGap: .pageGap
    case .pageConflict: .pageConflict
    case .notExpressible: .notExpressible
    case .mayBePaged: .mayBePaged
    case .fileExists: .fileExists
    case .toDo: .toDo

    case .notDescribed: .notDescribed
    case .notDocumented: .notDocumented
    case .typeDiffers: .typeDiffers
    case .nullDiffers: .nullDiffers
    case .requiredDiffers: .requiredDiffers
    case .valuesDiffer: .valuesDiffer
    case .defaultDiffers: .defaultDiffers
    case .limitDiffers: .limitDiffers
    case .deprecationDiffers: .deprecationDiffers
    case .requestDiffers: .requestDiffers
    case .statusDiffers: .statusDiffers
    case .exampleDiffers: .exampleDiffers
    case .exampleNotAccepted: .exampleNotAccepted
    case .outdatedAcceptance: .outdatedAcceptance

    case .templateSyntax: .templateSyntax
    case .unknownTemplate: .unknownTemplate
    case .unknownTag: .unknownTag
    case .misusedTag: .misusedTag
    case .missingOutput: .missingOutput
    case .staleOutput: .staleOutput
    case .extraOutput: .extraOutput
    case .outputNotWritable: .outputNotWritable
    case .foreignFile: .foreignFile
    case .invalidManifest: .invalidManifest
    }
  }
}
