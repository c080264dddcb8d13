"""Mintlify's MDX: every tag of the page in one expression, then nesting."""

import re

from page_text import LOCATIONS, Field, inside, line_of, prose

TOKEN = re.compile(
    r"(?P<comment>\{/\*.*?\*/\}|<!--.*?-->)|(?P<code>`[^`\n]+`)"
    r"|<(?P<close>/?)(?P<tag>[A-Z][\w.]*)(?P<attributes>(?:\"[^\"]*\"|'[^']*'"
    r"|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}|=>|[^>\"'{}]){0,2000}?)(?P<selfclosing>/?)>"
    r"|^[ \t]*(?P<level>\#{1,6})[ \t]+(?P<heading>[^\n]*)$",
    re.S | re.M,
)
ATTRIBUTE = re.compile(
    r"(?P<name>[A-Za-z_][\w-]*)(?:\s*=\s*(?P<value>\"[^\"]*\"|'[^']*'"
    r"|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}|[^\s\"'{}]+))?"
)


def attributes_of(text: str) -> dict[str, str]:
    found = {}
    for match in ATTRIBUTE.finditer(text):
        value = match["value"]
        if value is not None and value[0] == "{":
            value = value[1:-1].strip()
        if value is not None and len(value) > 1 and value[0] in "\"'`" and value[-1] == value[0]:
            value = value[1:-1]
        found.setdefault(match["name"], "true" if value is None else value.strip())
    return found


def said(attributes: dict[str, str]) -> bool | None:
    if "required" in attributes:
        return attributes["required"].lower() != "false"
    if "optional" in attributes:
        return attributes["optional"].lower() == "false"
    word = re.search(r"\b(required|optional)\b", attributes.get("type", ""), re.I)
    return word[0].lower() == "required" if word else None


FIELD_TAGS = ("ParamField", "ResponseField")


def indentation(offset: int, text: str) -> int:
    return offset - text.rfind("\n", 0, offset) - 1


def pairs(tags: list[re.Match], text: str, by_indentation: bool = False) -> dict[int, int]:
    """The opening tag of each closing one, by their offsets. Where they don't balance, because
    somebody forgot one, those with the same indentation belong together."""

    def kind(tag: re.Match) -> tuple:
        column = indentation(tag.start(), text) if by_indentation else 0
        return ("field" if tag["tag"] in FIELD_TAGS else tag["tag"], column)

    opened, found, balanced = [], {}, True
    for tag in tags:
        if not tag["close"]:
            opened += [] if tag["selfclosing"] else [tag]
        elif any(kind(other) == kind(tag) for other in opened):
            while kind(opened[-1]) != kind(tag):
                balanced = False
                opened.pop()
            found[tag.start()] = opened.pop().start()
        else:
            balanced = False
    return found if by_indentation or (balanced and not opened) else pairs(tags, text, True)


def titles_above(tokens: list[re.Match]) -> dict[int, list[str]]:
    """The headings that a token stands under, and the titles of what it is in, by its offset."""
    headings, opened, found = [], [], {}
    for token in tokens:
        if token["level"]:
            level = len(token["level"])
            headings = [one for one in headings if one[0] < level] + [(level, token["heading"])]
        elif token["tag"] in ("Accordion", "Tab"):
            title = attributes_of(token["attributes"]).get("title", "")
            opened = opened[:-1] if token["close"] else opened + [title]
        found[token.start()] = [heading for _, heading in headings] + opened
    return found


def read(text: str) -> list[Field]:
    text = prose(text)
    tokens = list(TOKEN.finditer(text))
    titles = titles_above(tokens)
    closing = pairs([token for token in tokens if token["tag"]], text)
    closed = set(closing.values())
    tags = [token for token in tokens if token["tag"] in FIELD_TAGS]
    fields, parents = [], []
    for tag, next_tag in zip(tags, tags[1:] + [None]):
        at, column = tag.start(), indentation(tag.start(), text)
        while parents and parents[-1][0] not in closed and parents[-1][1] >= column:
            parents.pop()
        if tag["close"]:
            if closing.get(at) in [offset for offset, _, _ in parents]:
                while parents.pop()[0] != closing[at]:
                    pass
            continue
        field = field_of(tag, text, parents[-1][2] if parents else None)
        child = None if tag["selfclosing"] else next_tag
        if field.location == "response" and not parents:
            field.location = place_of_result(titles[at], child)
        fields += [field] if field.path else []
        parents += [] if tag["selfclosing"] else [(at, column, field)]
    return fields


def field_of(tag: re.Match, text: str, parent: Field | None) -> Field:
    """The field of a tag; one without a path for a tag that documents none (a status, a hidden
    parameter), whose children do not count either."""
    attributes = attributes_of(tag["attributes"])
    own = next((place for place in LOCATIONS if place in attributes), None)
    result = tag["tag"] == "ResponseField"
    name = re.sub(r"\[\w*\*?\]", "[]", attributes.get(own or "name", ""))
    status = result and re.match(r"[1-5]\d\d\b", name)
    if status or not name or not (own or result) or (parent and not parent.path):
        name, location = "", ""
    elif parent and own in (None, "body", parent.location):
        name, location = inside(parent.path, parent.type, name), parent.location
    else:
        location = own or "response"
    return Field(
        location, name, said(attributes), line_of(text, tag.start()),
        attributes.get("type", ""), attributes.get("default"),
        attributes.get("deprecated", "false") != "false",
    )


def place_of_result(titles: list[str], child: re.Match | None) -> str:
    """Where a ResponseField that is in no other belongs: one made of body parameters is a slip of
    the author's, and stands for a body parameter."""
    if child and child["tag"] == "ParamField" and "body" in attributes_of(child["attributes"]):
        return "body"
    failing = any(re.search(r"\berrors?\b|^[45]\d\d\b", title, re.I) for title in titles)
    return "error" if failing else "response"
