import Testing

@testable import Emission

@Suite("A person's own templates")
struct TemplateCheckTests {
  /// `line:column: message` of each, for a template `object`.
  private func mistakes(_ text: String) -> [String] {
    mistakes(["object": text])
  }

  /// `template:line:column: message`, or without the template for `object`.
  private func mistakes(_ texts: [String: String]) -> [String] {
    TemplateCheck(texts).mistakes
      .sorted { ($0.template, $0.line, $0.column) < ($1.template, $1.line, $1.column) }
      .map {
        ($0.template == "object" ? "" : "\($0.template):")
          + "\($0.line):\($0.column): \($0.message)"
      }
  }

  @Test(
    "What can be rendered is not refused",
    arguments: [
      "", "text { and } braces }}", "{{name}}", "{{ name }}", "{{{name}}}", "{{& name}}",
      "{{#documentation}}{{.}}{{/documentation}}", "{{^properties}}none{{/properties}}",
      "{{#properties}}{{name}} {{initializer}}{{/properties}}",
      "{{#mirror}}{{.}}{{mirror}}{{/mirror}}{{^mirror}}{{name}}{{/mirror}}",
      "{{#hasProperties}}{{hasProperties}}{{/hasProperties}}",
      "{{#properties}}{{#documentation}}{{.}}{{name}}{{/documentation}}{{/properties}}",
      "{{#properties}}{{#codingKeys}}{{type}}{{/codingKeys}}{{/properties}}",
      "{{#first(properties)}}{{name}}{{/first(properties)}}",
      "{{#reversed(properties)}}{{.name}}{{/reversed(properties)}}",
      "{{#properties}}{{name}}{{^last()}}, {{/last()}}{{/properties}}",
      "{{#properties}}{{index()}} {{plusone(index())}}{{/properties}}",
      "{{count(properties)}} {{#empty(documentation)}}x{{/empty(documentation)}}",
      "{{uppercased(first(documentation))}}",
      "{{#sorted(documentation)}}{{.}}{{/sorted(documentation)}}",
      "{{! nothing is called so }}", "{{=<% %>=}}<%name%> {{nothing}} <%={{ }}=%>{{name}}",
      "{{#properties}}{{=<% %>=}}<%name%><%/properties%>{{name}}",
      "{{% CONTENT_TYPE:HTML}}{{name}}", "{{$title}}{{name}}{{/title}}",
      "{{#properties}}{{>alias}}{{/properties}}",
      "{{#properties}}{{<alias}} {{$a}}{{name}}{{/a}} {{/alias}}{{/properties}}",
      "{{#properties}}{{>enumeration-less}}{{/properties}}",
    ]
  )
  func accepted(_ text: String) throws {
    // A partial of one's own, whose names are those of where it is rendered.
    let partial = "{{introducer}} {{$own}}{{.type}}{{/own}}"
    let texts =
      text.contains("enumeration-less")
      ? ["object": text, "enumeration-less": partial] : ["object": text + "\n"]
    #expect(mistakes(texts) == [])
    for (name, text) in texts { _ = try Templates.parse(text, name: name) }
  }

  @Test(
    "A name that stands for nothing is found where it is",
    arguments: [
      ("{{nme}}", "1:1: 'nme' names nothing here"),
      ("a\r\nb {{ nme }}", "2:3: 'nme' names nothing here"),
      ("\u{1F6A2}e\u{301} {{nme}}", "1:5: 'nme' names nothing here"),
      ("{{#propertys}}{{whatever}}{{/propertys}}", "1:1: 'propertys' names nothing here"),
      ("{{^propertys}}{{/propertys}}", "1:1: 'propertys' names nothing here"),
      ("{{#hasProperties}}\n {{type}}{{/hasProperties}}", "2:2: 'type' names nothing here"),
      ("{{#properties}}{{.codingKeys}}{{/properties}}", "1:16: 'codingKeys' names nothing here"),
      ("{{#documentation}}{{.name}}{{/documentation}}", "1:19: 'name' names nothing here"),
      ("{{name.first}}", "1:1: 'first' names nothing here"),
      ("{{upercased(name)}}", "1:1: 'upercased' names nothing here"),
      ("{{first(name)}}", "1:1: 'first' names nothing here"),
      ("{{#first()}}{{/first()}}", "1:1: 'first()' names nothing here"),
      (
        "{{#properties}}{{#mirror}}{{last()}}{{/mirror}}{{/properties}}",
        "1:27: 'last()' names nothing here"
      ),
      ("{{=<% %>=}}\n<%nme%>", "2:1: 'nme' names nothing here"),
      ("{{$a}}{{nme}}{{/a}}", "1:7: 'nme' names nothing here"),
      ("{{}}", "1:1: '' names nothing here"),
    ]
  )
  func unknown(_ text: String, _ mistake: String) {
    #expect(mistakes(text) == [mistake])
  }

  @Test(
    "What has no text can't be printed",
    arguments: [
      (
        "{{properties}}",
        "1:1: 'properties' is a list, which has no text; open it: {{#properties}}…{{/properties}}"
      ),
      ("{{.}}", "1:1: '.' is a group of names, which has no text; open it: {{#.}}…{{/.}}"),
    ]
  )
  func misused(_ text: String, _ mistake: String) {
    #expect(mistakes(text) == [mistake])
  }

  @Test(
    "A broken text is told by its exact place",
    arguments: [
      (
        "fine\n{{#name}} is open",
        "2:1: 'name' is opened here and never closed; end it with {{/name}}"
      ),
      (
        "{{#name}}\r\n{{#mirror}}\r\n{{/mirror}}",
        "1:1: 'name' is opened here and never closed; end it with {{/name}}"
      ),
      (
        "{{#name}}\n  {{/nam}}",
        "2:3: 'nam' is closed here, but 'name' of line 1 is still open"
      ),
      ("x{{/name}}", "1:2: 'name' is closed here but not open"),
      ("{{name", "1:1: this is not a tag; tags are names between braces, as in {{name}}"),
      ("\n\n é{{{name}}", "3:3: this is not a tag; tags are names between braces, as in {{name}}"),
      ("{{ #name}}", "1:1: this is not a tag; tags are names between braces, as in {{name}}"),
      ("{{! open", "1:1: the comment that starts here never ends; end it with }}"),
      ("{{=<%=}}", "1:1: delimiters are set as in {{=<% %>=}}"),
      ("{{% ENCODING:X}}", "1:1: there is no such setting but {{% CONTENT_TYPE:TEXT}}, or HTML"),
      ("{{first(name}}", "1:1: 'first(name' is not a name; transforms are written as first(names)"),
      ("name {", "1:6: a tag starts here and the text ends"),
      (
        "{{>*name}}",
        "1:1: a template is named as it is; no context has the names of templates"
      ),
      (
        "{{<alias}}{{name}}{{/alias}}",
        "1:11: only blocks, {{$name}}…{{/name}}, can stand inside {{<alias}}"
      ),
    ]
  )
  func broken(_ text: String, _ mistake: String) {
    #expect(mistakes(text) == [mistake])
    #expect(throws: Templates.Mistakes.self) { try Templates(overrides: ["object": text]) }
  }

  @Test("What the parser of templates refuses is found before, where its place is known")
  func agreement() {
    let pieces = ["{{", "}}", "{", "}", "#", "/", "a", "^", "$a", "<b", "=", "% ", "!", "(", "\n"]
    var state: UInt64 = 7
    for _ in 0..<2_000 {
      var text = ""
      for _ in 0..<7 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      guard (try? TemplateScanner.nodes(text)) != nil else { continue }
      #expect(throws: Never.self, "\(text)") { try Templates.parse(text, name: "object") }
    }
  }

  @Test("Partials are known, have an end, and know the names of where they are rendered")
  func partials() {
    #expect(mistakes("{{>aliass}}") == ["1:1: there is no template 'aliass'"])
    #expect(mistakes("{{>object}}") == ["1:1: this renders 'object' inside itself, without end"])
    #expect(
      mistakes(["object": "{{>a}}", "a": "\n{{>b}}", "b": "{{>a}}"]) == [
        "a:2:1: this renders 'a' inside itself, without end",
        "b:1:1: this renders 'b' inside itself, without end",
      ]
    )
    #expect(mistakes(["object": "x", "a": "y"]) == ["a:1:1: there is no such template"])
    #expect(mistakes(["object": "{{>a}}", "a": "{{nme}}"]) == ["a:1:1: 'nme' names nothing here"])
    #expect(mistakes("\n{{>union}}").allSatisfy { $0.hasPrefix("2:1: '") })
    #expect(mistakes("\n{{>union}}").contains("2:1: 'indirection' names nothing here"))
    #expect(
      mistakes(["object": "{{#properties}}{{>a}}{{/properties}}", "a": "{{#last()}}x{{/last()}}"])
        == ["a:1:1: 'last()' names nothing here"]
    )
  }

  @Test("A block that takes its own place is refused, which would be rendered without end")
  func blocks() {
    let parent = "{{$a}}{{/a}}{{$b}}{{/b}}"
    let message = "takes its own place, without end"
    #expect(
      mistakes(["p": parent, "object": "{{<p}}{{$a}}{{$a}}{{/a}}{{/a}}{{/p}}"])
        == ["1:13: the block 'a' \(message)"]
    )
    #expect(
      mistakes([
        "p": parent, "object": "{{<p}}{{$a}}{{$b}}{{/b}}{{/a}}{{$b}}{{$a}}{{/a}}{{/b}}{{/p}}",
      ])
        == ["1:13: the block 'b' \(message)", "1:37: the block 'a' \(message)"]
    )
    #expect(
      mistakes(["p": parent, "object": "{{<p}}{{$a}}{{nme}}{{/a}}{{/p}}"])
        == ["1:13: 'nme' names nothing here"]
    )
  }

  @Test("All mistakes of all templates are found at once")
  func everything() {
    let found = mistakes([
      "object": "{{a}}{{b}}\n{{c}}", "alias": "{{d}}", "union": "{{#cases}}{{e}}",
    ])
    #expect(found.count == 1)
    #expect(mistakes(["object": "{{a}}{{b}}\n{{c}}", "alias": "{{d}}"]).count == 4)
    #expect(mistakes(["object": "{{a}}{{>b}}", "alia": "{{c}}"]).count == 3)
  }

  @Test("A hostile text ends quickly and harms nothing")
  func hostile() {
    let depth = 5_000
    let sections = String(repeating: "{{#hasProperties}}", count: depth)
    #expect(
      mistakes(sections).map { String($0.suffix(40)) } == [
        "more than 100 sections inside each other"
      ]
    )
    let transforms =
      String(repeating: "first(", count: depth) + "name" + String(repeating: ")", count: depth)
    #expect(mistakes("{{\(transforms)}}") == ["1:1: more than 8 transforms of one name"])
  }

  @Test("Templates that would be rendered too often, or too deep, are refused")
  func growth() {
    #expect(mistakes(chain(of: 40) { "{{>\($0)}}" }) == [])
    let twice = mistakes(chain(of: 40) { "{{>\($0)}}{{>\($0)}}" })
    #expect(twice.count == 1)
    #expect(twice.allSatisfy { $0.contains("more than 50000 tags; render fewer here") })
    let deep = mistakes(chain(of: 300) { "{{>\($0)}}" })
    #expect(deep == ["p99:1:1: more than 100 sections and partials inside each other"])
    let blocks = (0..<24).map { index in
      let next = "{{$b\(index + 1)}}{{/b\(index + 1)}}"
      return "{{$b\(index)}}\(next)\(next){{/b\(index)}}"
    }
    let replaced = mistakes(["object": "{{<p}}\(blocks.joined()){{/p}}", "p": "{{$b0}}{{/b0}}"])
    #expect(replaced.count == 1)
    #expect(replaced.allSatisfy { $0.contains("more than 50000 tags; render fewer here") })
  }

  /// Partials `p0`, `p1` and so on, each of which renders the next.
  private func chain(of count: Int, _ text: (String) -> String) -> [String: String] {
    var texts = ["object": "{{>p0}}", "p\(count)": "{{name}}"]
    for index in 0..<count { texts["p\(index)"] = text("p\(index + 1)") }
    return texts
  }
}
