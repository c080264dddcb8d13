"""The request that a page states, or samples."""

import re

from page_text import FRONT_MATTER, METHODS


def stated_request(text: str) -> tuple[str, str] | None:
    stated = front_matter_request(text)
    stated = stated or re.search(rf"^\*\*({METHODS})\*\* `([^`\n]+)`", text, re.M | re.I)
    if not stated:
        lines = re.sub(r"\n\s*\n+", "\n", text)
        path = r"((?: */ *\n(?:[^\s/]+ *\n)?)+|(?:https?:/)?/\S+)"
        stated = re.search(rf"^({METHODS}) *\n?{path}", lines, re.M)
    return (stated[1].upper(), path_of(re.sub(r"\s", "", stated[2]))) if stated else None


def sampled_request(text: str) -> tuple[str, str] | None:
    sample = re.search(r"^[ \t]*curl\b(?:[^\n]*\\\n)*[^\n]*", text, re.M)
    url = sample and re.search(r"https?://[^\s\"'\\]+", sample[0])
    if not url:
        return None
    method = re.search(rf"(?:-X|--request) *[\"']?({METHODS})\b", sample[0])
    sends = re.search(r" (?:-d|--data\S*|--json|-F|--form)\b", sample[0])
    return (method[1] if method else "POST" if sends else "GET", path_of(url[0]))


def path_of(address: str) -> str:
    return re.sub(r"^https?://[^/]*", "", re.split(r"[?#]", address)[0])


def front_matter_request(text: str) -> re.Match | None:
    front = FRONT_MATTER.match(text)
    stated = rf"^(?:api|openapi): *[\"']?.*?\b({METHODS}) +([^\s\"']+)"
    return front and re.search(stated, front[0], re.M | re.I)
