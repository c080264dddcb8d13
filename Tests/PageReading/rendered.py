"""A page as rendered text: names, types and words on lines of their own."""

import re

from page_text import LOCATIONS, Field, lists, prose

TYPE = (
    r"(?:(?:string|integer|number|boolean|object|array|file|null|any|float|int|uuid|date|enum|map|binary)\b"
    r"(?:<[\w .|<>-]+>)?(?:\[\])*(?: \([^)\n]*\))?(?: of [\w ]+)?)"
)
SECTION = (
    r"^(?:#+ *)?(Authorizations|Headers?|Path|Query|Cookies?|Body|Request Body"
    r"|Response|Returns|Errors?|Error Responses?)"
    rf"(?: Parameters| Params| Fields)?(?: \(.*\))?$(?!\n{TYPE}$)"
)
ENTRY = re.compile(
    rf"^(?P<name>[A-Za-z_$@][\w.$@\[\]-]*)[ \t\n](?P<type>{TYPE}(?: *(?:\||or|·) *{TYPE})*)"
    r"(?P<words>(?:[ ,·\n]+(?:required|optional|deprecated|nullable|read-only|write-only"
    r"|header|query|path|cookie|body|default:[^\n]*))*)$",
    re.M,
)


def read(text: str) -> list[Field]:
    text = prose(text)
    kept = [(n, line.strip()) for n, line in enumerate(text.split("\n"), 1) if line.strip()]
    compact = "\n".join(line for _, line in kept)
    parts = re.split(SECTION, compact, flags=re.M)
    fields, before = [], parts[0].count("\n")
    for heading, part in zip(parts[1::2], parts[2::2]):
        for match in ENTRY.finditer(part):
            words = match["words"].split()
            place = next((word for word in words if word in LOCATIONS), place_of(heading))
            line = kept[before + part.count("\n", 0, match.start())][0]
            required = True if "required" in words else False if "optional" in words else None
            default = re.search(r"default:(.*)", match["words"])
            name = re.sub(r"\[\w*\]", "[]", match["name"])
            path = below_lists(name, [field for field in fields if field.location == place])
            default = default[1].strip() if default else None
            fields.append(Field(place, path, required, line, match["type"], default, "deprecated" in words))
        before += part.count("\n")
    return fields


def below_lists(path: str, above: list[Field]) -> str:
    """`orders.id` is `orders[].id` where `orders` is a list."""
    for field in above:
        if path.startswith(field.path + "."):
            path = field.path + lists(field.type) + path[len(field.path) :]
    return path


def place_of(heading: str) -> str:
    word = heading.split()[0].lower().rstrip("s")
    places = {"authorization": "header", "request": "body", "return": "response"}
    return places.get(word, word)
