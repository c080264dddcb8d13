"""Holds `docwright changes` against an independent reading of pairs of pages.

    python3 Tests/PageReading/changes.py [--docwright PATH/TO/docwright] [--verbose] FOLDER…

A pair is `NAME.before.md` and `NAME.after.md`. Both sides say which fields have come, gone, or
changed their type, requirement, default or deprecation, and whether method or path of the request
differ; the script prints what only one of them says and exits with 1 if there is anything.
Without `--docwright` it prints what the independent reading sees. Values, limits and examples are
not read here: that docwright sees a change in them alone is printed as "more", and is no
disagreement.
"""

import argparse
import json
import pathlib
import re
import subprocess
import sys

import reading

COMPARED = "added removed renamed moved type required default deprecated method path".split()


def facts_of(page: pathlib.Path) -> dict[str, dict]:
    read = reading.read(page.read_bytes())
    facts = {
        f"{field.location}.{field.path}": {
            "type": re.sub(r"\s*\|\s*", " | ", field.type),
            "required": field.required,
            "default": field.default,
            "deprecated": field.deprecated,
        }
        for field in read.fields
    }
    method, path = read.request or (None, None)
    facts["request"] = {"method": method, "path": path and re.sub(r"\{\w+\}|:\w+", "{}", path)}
    return facts


def differences(old: dict, new: dict) -> dict[str, str]:
    found = {key: "gone" for key in old if key not in new}
    found |= {key: "new" for key in new if key not in old}
    for key in old.keys() & new.keys():
        both = [(what, old[key][what], new[key][what]) for what in old[key]]
        changed = [f"{what} {one} -> {other}" for what, one, other in both if one != other]
        found |= {key: ", ".join(changed)} if changed else {}
    return dict(sorted(found.items()))


def pairs_in(folders: list[str]) -> list[tuple[pathlib.Path, pathlib.Path]]:
    olds = [page for folder in folders for page in sorted(pathlib.Path(folder).rglob("*.before.*"))]
    pairs = [(old, old.with_name(old.name.replace(".before.", ".after."))) for old in olds]
    return [pair for pair in pairs if pair[1].exists()]


def said_by(docwright: str, pair: tuple) -> list[dict]:
    command = [docwright, "changes", *map(str, pair), "--format", "json"]
    run = subprocess.run(command, capture_output=True, text=True)
    if run.returncode not in (0, 1):
        sys.exit(f"{' '.join(command)}: exit status {run.returncode}\n{run.stderr}")
    return [json.loads(line) for line in run.stdout.splitlines() if line.strip()]


def touched(change: dict) -> dict[str, str]:
    """The facts that a change is about: of a renamed or moved field the old one and the new."""
    fact = re.sub(r"^headers\.", "header.", change["fact"])
    words = f"{change['kind']} ({change['effect']})"
    if change["kind"] not in COMPARED or fact.startswith("errors."):
        return {}
    found = {fact: words}
    if change["kind"] == "renamed":
        found[re.sub(r"[^.]*$", "", fact) + change["before"]] = words
    if change["kind"] == "moved":
        found[re.sub(r"^headers\.", "header.", change["before"])] = words
    return found


def main() -> int:
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("folders", nargs="+")
    options.add_argument("--docwright", help="the executable")
    options.add_argument("--verbose", action="store_true", help="print all that both see")
    given = options.parse_args()

    pairs, apart = pairs_in(given.folders), 0
    for pair in pairs:
        ours = differences(*map(facts_of, pair))
        changes = said_by(given.docwright, pair) if given.docwright else []
        theirs = {fact: words for change in changes for fact, words in touched(change).items()}
        more = {change["fact"]: change["kind"] for change in changes if not touched(change)}
        lines = [f"  both  {fact}: {ours[fact]}" for fact in ours if fact in theirs and given.verbose]
        lines += [f"  more  {fact}: {kind}" for fact, kind in more.items() if given.verbose or not ours]
        lines += [f"  read  {fact}: {words}" for fact, words in ours.items() if fact not in theirs]
        only = [f"  said  {fact}: {words}" for fact, words in theirs.items() if fact not in ours]
        if given.docwright:
            apart += bool(only) or any(fact not in theirs for fact in ours)
        if lines or only or given.verbose:
            print("\n".join([f"{pair[0]}:", *lines, *only]))
    print(f"pairs {len(pairs)}, seen differently {apart}")
    return int(apart > 0)


if __name__ == "__main__":
    sys.exit(main())
