"""Stainless Markdown: lists of `name: type`, nested by indentation."""

import re

from page_text import Field, line_of, prose

SECTION = re.compile(
    r"^#+ +(?:(Path|Query|Headers?|Cookie|Body)(?: Parameters?| Params)?|(Returns))[ \t]*$|^#+ .*$", re.M
)
BULLET = re.compile(r"^(?P<indent> *)[-*] +`(?P<entry>[^`\n]+)`[ \t]*$", re.M)
NAMED = re.compile(r"(?P<quote>\"?)(?P<name>[^\s:\"=]+)(?P=quote): (?P<optional>optional )?(?P<type>.+)$")


def read(text: str) -> list[Field]:
    text = prose(text)
    marks = list(SECTION.finditer(text))
    fields = []
    for mark, end in zip(marks, [m.start() for m in marks[1:]] + [len(text)]):
        if mark.lastindex:
            word = mark[mark.lastindex].lower().rstrip("s")
            place = "response" if word == "return" else word
            fields += section(text, mark.end(), end, place)
    return fields


def section(text: str, start: int, end: int, place: str) -> list[Field]:
    """Indentation says what is nested; an entry without a name is a value or one of the types."""
    fields, parents = [], [(-1, "", "")]
    for bullet in BULLET.finditer(text, start, end):
        depth = len(bullet["indent"])
        parents = [parent for parent in parents if parent[0] < depth]
        _, path, type = parents[-1]
        path += "[]" * (len(re.match(r"(?:array of )*", type)[0]) // len("array of "))
        entry = NAMED.match(bullet["entry"])
        if entry:
            path = f"{path}.{entry['name']}" if path else entry["name"]
            line = line_of(text, bullet.start())
            fields.append(Field(place, path, not entry["optional"], line, entry["type"]))
        type = entry["type"] if entry else re.sub(r"^[\w.]+ = ", "", bullet["entry"])
        parents.append((depth, path, type))
    return fields
