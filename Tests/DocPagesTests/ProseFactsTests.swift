import APIModel
import Testing

@testable import DocPages

/// A field's text and type, and what they state: `values:[…] default:… min:… max:…`.
struct ProseCase: Sendable, CustomTestStringConvertible {
  let text: String
  let type: String
  let stated: String

  init(_ text: String, _ type: String = "string", _ stated: String = "") {
    (self.text, self.type, self.stated) = (text, type, stated)
  }

  var testDescription: String { "\(type): \(text)" }

  var read: String {
    let facts = ProseFacts(text, type: UnderstoodType(type).type)
    let parts = [
      facts.values.map { "values:" + JSON.array($0).compactText },
      facts.defaultValue.map { "default:" + $0.compactText },
      facts.limits.minimum.map { "min:\($0)" },
      facts.limits.maximum.map { "max:\($0)" },
    ]
    return parts.compactMap(\.self).joined(separator: " ")
  }
}

@Suite("Facts in words")
struct ProseFactsTests {
  @Test(
    "A list that says it is complete gives the values",
    arguments: [
      ProseCase(
        "Which ships first.\n<br />Valid values: `\"old\"` or `\"new\"` (default is `\"new\"`).",
        "string",
        #"values:["old","new"] default:"new""#
      ),
      ProseCase("Possible values: `DOCKED`, `AT_SEA`.", "string", #"values:["DOCKED","AT_SEA"]"#),
      ProseCase(
        "How heavy. One of `light`, `mid`, or `full`.",
        "string",
        #"values:["light","mid","full"]"#
      ),
      ProseCase(
        "Must be one of:\n- `oak`\n- `pine`, from the north (default)",
        "string",
        #"values:["oak","pine"] default:"pine""#
      ),
      ProseCase(
        "Where it lies.\n  - `quay` - Tied up\n  - `roads` - At anchor",
        "string",
        #"values:["quay","roads"]"#
      ),
      ProseCase("Allowed values: \"rye\", \"wheat\".", "string", #"values:["rye","wheat"]"#),
      ProseCase("Can be `open` or `shut`.", "string", #"values:["open","shut"]"#),
      ProseCase(
        "Oven state: “hot”, “warm”, or “cold”. Asked every minute.",
        "string",
        #"values:["hot","warm","cold"]"#
      ),
      ProseCase(
        "Options: `tin`, `steel` and `brass`.",
        "string",
        #"values:["tin","steel","brass"]"#
      ),
      ProseCase("Either `port` or `starboard`.", "string", #"values:["port","starboard"]"#),
      ProseCase("`loaf` or `bun`", "string", #"values:["loaf","bun"]"#),
      ProseCase(
        "`loaf`, `bun`, or `roll` — as baked.",
        "string",
        #"values:["loaf","bun","roll"]"#
      ),
      ProseCase(
        "Possible values are <code>\"IN\"</code>, and <code>\"OUT\"</code>.",
        "string",
        #"values:["IN","OUT"]"#
      ),
      ProseCase(
        "If `lent` is `true`, this field is one of the following places:\n\n"
          + "- `desk`: At the desk.\n- `post`: By post.\n- `null`: Nobody knows.",
        "string",
        #"values:["desk","post"]"#
      ),
      ProseCase(
        "Must be one of: oak-2, oak-2.1, pine:red.",
        "string",
        #"values:["oak-2","oak-2.1","pine:red"]"#
      ),
      ProseCase(
        "Options:\n- null - Default, silent.\n- bell - A ship's bell.\n- horn",
        "enum",
        #"values:["bell","horn"]"#
      ),
      ProseCase("**Available options:** `a` | `b` | `c`", "string", #"values:["a","b","c"]"#),
      ProseCase(
        "One of `NEW` (not yet baked), `DONE`, or `null`",
        "string",
        #"values:["NEW","DONE"]"#
      ),
      ProseCase(
        "Sort by `title` (default) or `year`? Allowed values: `title`, `year`.",
        "string",
        #"values:["title","year"]"#
      ),
      ProseCase("Who may enter (`crew` or `guest`).", "string", #"values:["crew","guest"]"#),
      ProseCase(
        "How strict.\n\n- `0`: Lax.\n- `1`: Normal (default).\n- `2`: Harsh.",
        "integer",
        "values:[0,1,2] default:1"
      ),
      ProseCase(
        "Languages. Supported values:\n- `en` - English\n  - `en-GB` - of Britain\n"
          + "- `fr` - French",
        "string",
        #"values:["en","en-GB","fr"]"#
      ),
      ProseCase("Always `\"list\"`.", "string", #"values:["list"]"#),
      ProseCase("Must be set to `\"harbour\"`.", "string", #"values:["harbour"]"#),
      ProseCase("Will be `won` or `lost`; never both.", "string", #"values:["won","lost"]"#),
    ]
  )
  func values(_ prose: ProseCase) {
    #expect(prose.read == prose.stated)
  }

  @Test(
    "What may be an example, another field, or a part of the values gives none",
    arguments: [
      ProseCase("Kind of event.\\\n<br />Examples: `\"docked\"`, `\"sailed\"`"),
      ProseCase("The sort of bread (e.g. `rye`, `wheat`)."),
      ProseCase("What it is made of, such as \"oak\" or \"pine\"."),
      ProseCase("The ID of the ship (for example `S-1001`)."),
      ProseCase("Text with details such as `task` or `record`."),
      ProseCase("Either `ship_id` or `port_id` is required."),
      ProseCase("Use either `ship` or `ships`, not both."),
      ProseCase("Provide at least one of `ship`, `port`."),
      ProseCase("One of `north`, `south`, or a compass course."),
      ProseCase("One of `north`, `south`, etc."),
      ProseCase("One of `north`, `south`, …"),
      ProseCase("Always `null`."),
      ProseCase("Always `true`.", "boolean"),
      ProseCase("Must be `file` for uploads."),
      ProseCase("When `mode` is `fast`, `crew` can be `small` or `tiny`."),
      ProseCase("What to hang up.\n- `from` (string): Where.\n- `to` (string): Whereto."),
      ProseCase("Free label. These come with it:\n- `red`\n- `blue`\n\nor add your own."),
      ProseCase("A label. The harbour has these defaults, your own will do too:\n- `a`\n- `b`"),
      ProseCase("Who is aboard. Each has:\n- `id`\n- `name`", "object"),
      ProseCase("Possible values: `a`, `b`.", "string[]"),
      ProseCase("Format: `ship:name` or `name`."),
      ProseCase("How the ship talks.\n\nUsage: voice `a`\n\nFavourites:\n- `anna`\n- `ben`"),
      ProseCase("Set it to `0` or `none` to clear it."),
      ProseCase("Possible values: `a`, `b`. For old ships, possible values: `c`, `d`."),
      ProseCase("Can be a number or a word."),
      ProseCase("```\nValid values: `a`, `b`\n```"),
      ProseCase("Accepts `YYYY-MM-DD` or `DD.MM.YYYY`."),
      ProseCase("Can be `https://a.example` or `https://b.example`."),
      ProseCase("Can be `null` or `none`."),
      ProseCase("The voice: `anna` or your own."),
      ProseCase(
        "What to say. These variables are there:\n- `now` - The time\n- `who` - The caller"
      ),
      ProseCase("What it holds.\n- `name` - Of the ship\n- `port` - Where it lies", ""),
      ProseCase("One of our ships."),
      ProseCase("Options: see `ships`."),
      ProseCase("At least one of `a`, `b` must be given."),
    ]
  )
  func noValues(_ prose: ProseCase) {
    #expect(prose.read == "")
  }

  @Test(
    "A default is stated by its value",
    arguments: [
      ProseCase("Page number. Defaults to `1`.", "integer", "default:1"),
      ProseCase("Page number. Defaults to 1.", "integer", "default:1"),
      ProseCase("How many. Default: 50", "integer", "default:50"),
      ProseCase("How to send it. Defaults to `\"post\"` if omitted.", "string", #"default:"post""#),
      ProseCase("Whether to whistle (default false).", "boolean", "default:false"),
      ProseCase("How long. Default value: 10,000.", "number", "default:10000"),
      ProseCase("Optional; defaults to 'both' to look everywhere.", "string", #"default:"both""#),
      ProseCase("Milliseconds. Default `900000` (15 minutes).", "integer", "default:900000"),
      ProseCase("Tags. Defaults to `[]`.", "string[]", "default:[]"),
      ProseCase(
        "Valid values: near or far. Defaults to far.",
        "string",
        #"values:["near","far"] default:"far""#
      ),
      ProseCase("Label (defaults to berth if left out)."),
      ProseCase("Version. Defaults to the current one.", "integer"),
      ProseCase("Where to ring. The country code defaults to `+1` if left out."),
      ProseCase("The default weight is 2.", "object"),
      ProseCase("By default, ships are sorted by name."),
      ProseCase("Defaults to `5` for cogs and `9` for carracks.", "integer"),
      ProseCase("If `mode` is set, defaults to `5`.", "integer"),
      ProseCase("Defaults to `null`."),
      ProseCase("Default is no timeout.", "number"),
      ProseCase("Defaults to `true`, unless `fast` is set.", "boolean"),
      ProseCase("How long, in seconds. Defaults to 5 minutes.", "integer"),
      ProseCase("How long. Defaults to 5 minutes.", "integer", "default:5"),
    ]
  )
  func defaults(_ prose: ProseCase) {
    #expect(prose.read == prose.stated)
  }

  @Test(
    "A limit is one of the value, the length or the count, by the type",
    arguments: [
      ProseCase("How many ships. Default 50, max 200.", "integer", "default:50 max:200.0"),
      ProseCase("Results. Minimum `1`, maximum `1000`.", "integer", "min:1.0 max:1000.0"),
      ProseCase("Between 1 and 100.", "integer", "min:1.0 max:100.0"),
      ProseCase("Warmth, a value between 0 and 1, of the oven.", "number", "min:0.0 max:1.0"),
      ProseCase(
        "Takes decimal values between `0.1` and `5`, both included.",
        "number",
        "min:0.1 max:5.0"
      ),
      ProseCase("Range: `0` to `3`", "integer", "min:0.0 max:3.0"),
      ProseCase("Valid range: 10-100 seconds.", "integer", "min:10.0 max:100.0"),
      ProseCase("Title, 1-200 characters.", "string", "min:1.0 max:200.0"),
      ProseCase("Maximum 10,000 characters.", "string", "max:10000.0"),
      ProseCase("Must be at most 64 characters.", "string", "max:64.0"),
      ProseCase("Maximum length: 2000", "string", "max:2000.0"),
      ProseCase("Password (min 8 characters).", "string", "min:8.0"),
      ProseCase("Ships to call (up to 100).", "string[]", "max:100.0"),
      ProseCase("Ships. Maximum 50 ships.", "array", "max:50.0"),
      ProseCase("How full (0-100).", "number", "min:0.0 max:100.0"),
      ProseCase("Recommended range: 50-200", "integer"),
      ProseCase("The maximum number of ships to return.", "integer"),
      ProseCase("Best under 2,000 characters."),
      ProseCase("Maximum 100.", "string"),
      ProseCase("Names, each at most 64.", "string[]"),
      ProseCase("Timeout in milliseconds. Maximum 5 minutes.", "integer"),
      ProseCase("If `fast` is true, maximum 5.", "integer"),
      ProseCase("The last 14 characters of the hull's number.", "string"),
      ProseCase("Ships older than 10 years, between ports 1 and 2.", "integer"),
      ProseCase("Maximum 10. Maximum 20.", "integer"),
      ProseCase("Maximum 10 MB.", "file"),
      ProseCase("Pictures, up to 5 MB.", "string[]"),
    ]
  )
  func limits(_ prose: ProseCase) {
    #expect(prose.read == prose.stated)
  }

  @Test(
    "Text of any size and shape is read in time that grows with it",
    .timeLimit(.minutes(10)),
    arguments: [
      "one of ", "`", "\"", "(", "one of `a` (", "<", "[](", "- ", "- `a`\n", "`a`, ", "a or ",
      "```\n", "Values: ", "<br ", "\u{201C}", "default ", "1 to ", "valid values are `a`, `b` ",
    ]
  )
  func large(_ piece: String) {
    let facts = ProseFacts(String(repeating: piece, count: 10_000), type: .string(format: nil))
    #expect(facts.defaultValue == nil)
  }
}
