"""Holds `docwright facts` against an independent reading of the same documentation pages.

Another reader, written by another method, finds what a reader's own tests don't think of. This
one reads fields (location, full path, required, line) and the request from pages of all three
formats, and compares them with the facts that docwright reads:

    python3 Tests/PageReading/score.py --docwright PATH/TO/docwright FOLDER…

Without a folder it reads `Tests/PageReading/pages`. Standard output has the totals, then every
disagreement with its page and line; where the two disagree, the page decides who is wrong. The
exit status is 1 if too few of the fields are found with location, path and required right
(`--recall`, 98 %), or if too many of docwright's fields are in no reading (`--invented`, 2 %).
`--time` also prints how long docwright took for all pages. Nothing is installed; Python 3.11.
"""

import argparse
import json
import pathlib
import re
import subprocess
import sys
import time
from dataclasses import dataclass

import reading
from page_text import Field


@dataclass
class Disagreement:
    kind: str
    page: str
    line: int
    text: str


KINDS = ("missing", "invented", "required", "request", "line", "page")


def pages_in(folders: list[str]) -> list[str]:
    found = []
    for folder in map(pathlib.Path, folders):
        files = [folder] if folder.is_file() else folder.rglob("*")
        found += sorted(str(file) for file in files if file.suffix in (".md", ".mdx", ".txt"))
    return found


def facts_of(docwright: str, pages: list[str]) -> dict[str, dict]:
    """What docwright says, by page. Pages it says nothing about are left out."""
    command = [docwright, "facts", "--format", "json", *pages]
    run = subprocess.run(command, capture_output=True, text=True)
    facts = {}
    for line in run.stdout.splitlines():
        page = json.loads(line)
        facts[page["page"]] = page
    if not facts:
        sys.exit(f"docwright facts said nothing (exit status {run.returncode})\n{run.stderr}")
    return facts


def compare(page: str, ours: reading.Reading, facts: dict | None) -> list[Disagreement]:
    if facts is None:
        missing = [Disagreement("missing", page, f.line, f"{f.location} {f.path}") for f in ours.fields]
        return [Disagreement("page", page, 1, "docwright says nothing about it"), *missing]
    theirs, found = {}, []
    for field in facts["fields"]:
        name = f"{field['in']} {field['path']}"
        if name in theirs:
            found.append(Disagreement("invented", page, field["line"], f"{name}, a second time"))
        theirs.setdefault(name, field)
    for field in ours.fields:
        name = f"{field.location} {field.path}"
        found += compare_field(page, name, field, theirs.pop(name, None))
    for name, field in theirs.items():
        found.append(Disagreement("invented", page, field["line"], name))
    if (request := stated(facts["request"])) != normal(ours.request):
        found.append(Disagreement("request", page, 1, f"{ours.request} read, {request} said"))
    return found


def compare_field(page: str, name: str, ours: Field, theirs: dict | None) -> list[Disagreement]:
    if theirs is None:
        return [Disagreement("missing", page, ours.line, name)]
    found = []
    if theirs["required"] != ours.required:
        both = f"{name}: {ours.required} read, {theirs['required']} said"
        found.append(Disagreement("required", page, ours.line, both))
    if theirs["line"] != ours.line:
        found.append(Disagreement("line", page, ours.line, f"{name}: line {theirs['line']} said"))
    return found


def stated(request: dict | None) -> tuple | None:
    return normal((request["method"], request["path"])) if request else None


def normal(request: tuple | None) -> tuple | None:
    """`:id` and `{id}` are the same placeholder."""
    method, path = request or (None, None)
    if method is None and path is None:
        return None
    return method, path and (re.sub(r":(\w+)", r"{\1}", path).rstrip("/") or "/")


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    here = str(pathlib.Path(__file__).parent / "pages")
    parser.add_argument("folders", nargs="*", default=[here], metavar="FOLDER")
    parser.add_argument("--docwright", required=True, help="the executable")
    parser.add_argument("--recall", type=float, default=98, help="least per cent found all right")
    parser.add_argument("--invented", type=float, default=2, help="most per cent invented")
    parser.add_argument("--time", action="store_true", help="print how long docwright took")
    parser.add_argument("--verbose", action="store_true", help="also print pages, and differing lines")
    return parser.parse_args()


def main() -> int:
    given = options()
    pages = pages_in(given.folders)
    started = time.perf_counter()
    facts = facts_of(given.docwright, pages)
    took = time.perf_counter() - started

    found, read = [], 0
    for page in pages:
        ours = reading.read(pathlib.Path(page).read_bytes())
        here = compare(page, ours, facts.get(page))
        read += len(ours.fields)
        found += here
        if given.verbose:
            print(f"{page}: {ours.format}, {len(ours.fields)} fields, {len(here)} disagreements")

    said = sum(len(page["fields"]) for page in facts.values())
    count = {kind: sum(one.kind == kind for one in found) for kind in KINDS}
    right = read - count["missing"] - count["required"]
    recall, invented = 100 * right / max(read, 1), 100 * count["invented"] / max(said, 1)
    print(f"pages {len(pages)}, fields read {read}, said by docwright {said}")
    print(f"all right {right} ({recall:.2f} %), invented {count['invented']} ({invented:.2f} %)")
    print("different: " + ", ".join(f"{kind} {count[kind]}" for kind in KINDS))
    if given.time:
        print(f"docwright took {took * 1000:.0f} ms")
    for one in found:
        if one.kind != "line" or given.verbose:
            print(f"{one.page}:{one.line}: {one.kind}: {one.text}")
    return int(recall < given.recall or invented > given.invented or count["page"] > 0)


if __name__ == "__main__":
    sys.exit(main())
