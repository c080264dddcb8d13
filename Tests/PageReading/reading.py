"""An independent reading of documentation pages: regular expressions over the whole text.

It shares nothing with the readers of DocPages, so that the two can be held against each other.
`python3 reading.py PAGE…` prints what it reads.
"""

import re
import sys
from dataclasses import dataclass

import mintlify
import rendered
import stainless
from page_text import Field
from requests_on_pages import front_matter_request, sampled_request, stated_request

READERS = {"mintlify": mintlify.read, "stainless": stainless.read, "rendered": rendered.read}


@dataclass
class Reading:
    format: str
    request: tuple[str, str] | None
    fields: list[Field]


def read(page: bytes) -> Reading:
    text = re.sub("[\ufeff\u200b]", "", page.decode("utf-8", "replace"))
    text = re.sub("\r\n?", "\n", text)
    format = format_of(text)
    request = stated_request(text) or sampled_request(text)
    first = {}
    for field in READERS[format](text):
        first.setdefault((field.location, field.path), field)
    return Reading(format, request, list(first.values()))


def format_of(text: str) -> str:
    if re.search(r"^\*\*\w+\*\* `", text, re.M):
        return "stainless"
    if re.search(r"<(ParamField|ResponseField)\b", text) or front_matter_request(text):
        return "mintlify"
    return "stainless" if re.search(r"^[-*] `[\w\"-]+: ", text, re.M) else "rendered"


if __name__ == "__main__":
    for name in sys.argv[1:]:
        with open(name, "rb") as file:
            reading = read(file.read())
        print(f"{name}: {reading.format} {reading.request}")
        for field in reading.fields:
            said = {True: "required", False: "optional", None: "-"}[field.required]
            print(f"{field.line:7} {field.location:8} {field.path:50} {said:8} {field.type}")
