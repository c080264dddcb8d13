"""What the readings of all formats share."""

import re
from dataclasses import dataclass

METHODS = r"GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS"
LOCATIONS = ("header", "path", "query", "cookie", "body")


@dataclass
class Field:
    location: str
    path: str
    required: bool | None
    line: int
    type: str = ""
    default: str | None = None
    deprecated: bool = False


def line_of(text: str, offset: int) -> int:
    return text.count("\n", 0, offset) + 1


def spaces(text: str) -> str:
    """As many lines, with nothing on them, so that what follows keeps its place."""
    return re.sub(r"[^\n]", " ", text)


FENCE = re.compile(
    r"^[ \t>]*(?:[-*+] +|\d+\. +)?(?P<fence>`{3,}|~{3,})[^`\n]*\n"
    r"(?P<code>(?:(?![ \t>]*(?P=fence))[^\n]*\n)*)(?P<end>[ \t>]*(?P=fence)[`~]*[ \t]*$)?",
    re.M,
)
FRONT_MATTER = re.compile(r"\A---[ \t]*\n.*?\n---[ \t]*$", re.M | re.S)


def prose(text: str) -> str:
    """The text without front matter and code. A fence that nothing closes ends at the next field
    or heading."""

    def code(match: re.Match) -> str:
        after = re.search(r"^(?:[ \t]*</?(?:Param|Response)Field\b|#{2,6} )", match[0], re.M)
        end = after.start() if after and not match["end"] else len(match[0])
        return spaces(match[0][:end]) + match[0][end:]

    return FENCE.sub(code, FRONT_MATTER.sub(lambda match: spaces(match[0]), text))


def lists(type: str) -> str:
    """`[]` for every list around what a type is made of: none for `string`, two for `T[][]`. A
    type that is a list or something else is no list; one that may be null is."""
    outside = re.sub(r"\([^)]*\)|<.*>|\[[^\]]+\]", "", type.lower())
    kinds = [kind for kind in re.split(r"\||\bor\b", outside) if kind.strip() != "null"]
    depths = [len(re.findall(r"\[\]|\barrays?\b|\blists?\b", kind)) for kind in kinds]
    return "[]" * min(depths, default=0)


def inside(parent: str, type: str, name: str) -> str:
    """The full path of a name that is nested in a field."""
    item = parent if parent.endswith("[]") else parent + lists(type)
    if name.startswith("[]") and item.endswith("[]"):
        return item + name[2:]
    for start in (item, parent):
        if name.startswith(start + ".") or name.startswith(start + "["):
            rest = name[len(start) :]
            return start + rest if rest.startswith("[") else item + rest
    return f"{item}.{name}" if item and not name.startswith("[") else item + name
