/// Templates and output.
extension DiagnosticExplanation {
  static let templateSyntax = DiagnosticExplanation(
    "a template of yours is not Mustache",
    meaning: """
      A tag or a section is not closed, or is closed by another's name. Templates that would render
      each other without end are as broken.
      """,
    wrong: .commands("cat templates/nested.mustache     # {{#holder}} …"),
    right: .commands("cat templates/nested.mustache     # {{#holder}} … {{/holder}}"),
    remedy: "Close it. 'docwright templates export DIR' writes the built-in ones to compare with."
  )

  static let unknownTemplate = DiagnosticExplanation(
    "a template has a name that none of the built-in ones has",
    meaning: """
      Files of the folder under --templates take the place of built-in templates of the same name,
      or are rendered by others as {{>name}}; this one would never be used, or is not there.
      """,
    wrong: .commands("ls templates     # objekt.mustache"),
    right: .commands("ls templates     # object.mustache"),
    remedy: "Rename it. 'docwright templates export DIR' writes all that there are."
  )

  static let unknownTag = DiagnosticExplanation(
    "a tag of a template of yours stands for nothing",
    meaning: """
      Its template never receives that name, neither there nor around it, so it would silently be
      rendered as nothing.
      """,
    wrong: .commands("cat templates/nested.mustache     # {{hodler}}"),
    right: .commands("cat templates/nested.mustache     # {{holder}}"),
    remedy: "Correct the name. 'docwright templates export DIR' writes a README of all there are."
  )

  static let misusedTag = DiagnosticExplanation(
    "a tag of a template of yours prints what has no text",
    meaning: "What it names is a list, or has names of its own, and has to be opened.",
    wrong: .commands("cat templates/object.mustache     # {{properties}}"),
    right: .commands("cat templates/object.mustache     # {{#properties}}{{name}}{{/properties}}"),
    remedy: "Make a section of it, and name what you want inside."
  )

  static let missingOutput = DiagnosticExplanation(
    "a generated file is not there",
    meaning: "'docwright generate --check' compares, and writes nothing.",
    wrong: .commands("docwright generate --check     # exits 1"),
    right: .commands("docwright generate"),
    remedy: "Generate, and commit what is written together with the descriptions."
  )

  static let staleOutput = DiagnosticExplanation(
    "a generated file is not what the descriptions make now",
    meaning: """
      A description, a template or docwright itself has changed since, or somebody edited the file.
      """,
    wrong: .commands("docwright generate --check     # exits 1"),
    right: .commands("docwright generate"),
    remedy: "Generate. What you want otherwise goes into the description or a template of yours."
  )

  static let extraOutput = DiagnosticExplanation(
    "a generated file has no description any more",
    meaning: "It was written by docwright once, as the manifest says, and would not be now.",
    wrong: .commands("docwright generate --check     # exits 1"),
    right: .commands("docwright generate"),
    remedy: "Generate: docwright removes what it wrote. Files of yours are never touched."
  )

  static let outputNotWritable = DiagnosticExplanation(
    "a file can't be written",
    meaning: """
      Something that is no folder stands in the way, or you may not write there. What the system
      says of it stands in the message. Nothing was changed.
      """,
    wrong: .commands("docwright generate --output README.md"),
    right: .commands("docwright generate --output Generated"),
    remedy: "Take another folder, or move away what is there."
  )

  static let foreignFile = DiagnosticExplanation(
    "a file that docwright did not write is in the way",
    meaning: """
      Docwright knows what it wrote by the output folder's manifest, or by a file's first line. This
      file is somebody's work, such as a template that was edited, and is left alone. Nothing was
      changed.
      """,
    wrong: .commands("docwright generate --output Sources"),
    right: .commands("docwright generate --output Generated"),
    remedy: "Move the file, or generate into a folder of its own."
  )

  static let invalidManifest = DiagnosticExplanation(
    "the list of generated files can't be read",
    meaning: """
      Without the manifest nobody knows which files are docwright's. It was edited, or holds the
      marks of a merge.
      """,
    wrong: .commands("git merge other     # CONFLICT in Generated/.docwright-manifest"),
    right: .commands("git checkout --ours Generated/.docwright-manifest\ndocwright generate"),
    remedy: "Restore the file. If there is none to restore, move the folder away and generate."
  )
}
