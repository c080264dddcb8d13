"""Holds the schema that `docwright schema` prints against the parser.

What the parser accepts validates. In every place of these documents, a key too many, a key too few
and a value of another kind are refused by both or by neither.

usage: schema.py DOCWRIGHT REPOSITORY
"""

import json
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

import core_yaml
import yaml
from jsonschema import Draft202012Validator

# What the parser says of a file's form.
FORM = {"unknown-key", "missing-key", "wrong-kind", "type-syntax"}
# What it says of texts that the schema may know by a pattern, and of keys that go together.
DETAILS = {"invalid-value", "invalid-name", "invalid-union", "invalid-pages", "invalid-wait", "invalid-auth"}

# What it says with the same codes of more than the form of one file.
MEANING = [
    "can't be", "can only be", "is a file, so", "has to be", "is always there", "only the first example",
    "JSON has no number", "types nest at most", "takes an object",
]

API = {"api": "Zoo", "module": "ZooAPI", "about": "Animals.", "server": "https://zoo.example"}
OPERATION = {
    "operation": "animals.get",
    "page": "https://zoo.example/docs",
    "request": "GET /animals",
    "about": "Reads all.",
    "response": "string",
}
WRONG = [12, True, "some words, here", ["x", "y"], {"zzz": {"yyy": 12}}]


def main(docwright, repository):
    text = run(docwright, "schema").stdout
    schema = json.loads(text)
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)

    accepted, refused = documents(repository)
    problems = [
        f"{path}: {error.json_path}: {error.message[:200]}"
        for path, document in accepted.items()
        for error in validator.iter_errors(document)
    ]
    if (repository / "Specs/docwright.schema.json").read_text() != text:
        problems.append("Specs/docwright.schema.json is not what 'docwright schema' prints")
    mutants = [(path, "as it is", document) for path, document in refused.items()]
    words = {word for definition in schema["$defs"].values() for word in definition.get("properties", {})}
    mutants += changes(accepted, words)
    for (path, change, document), codes in zip(mutants, verdicts(docwright, mutants)):
        problem = disagreement(validator.is_valid(document), codes)
        if problem:
            problems.append(f"{path}: {change}: {problem}")
    for problem in problems:
        print(problem)
    print(f"{len(accepted)} accepted documents and {len(mutants)} changes to them and others compared.")
    print(f"{len(accepted) + len(mutants) - len(problems)} passed, {len(problems)} failed")
    return not problems


def run(docwright, *arguments, **options):
    return subprocess.run([docwright, *arguments], capture_output=True, text=True, **options)


def documents(repository):
    """The files that the parser accepts, and those of fixtures with mistakes, as far as they are YAML."""
    accepted, refused = {}, {}
    for root in ["Specs", "Tests/KitchenSink/Specs"]:
        accepted |= read((repository / root).rglob("*.yaml"))
    for fixture in sorted((repository / "Tests/SpecLanguageTests/Fixtures").iterdir()):
        found = read((fixture / "input").rglob("*.yaml"))
        if (fixture / "ir.json").exists():
            accepted |= found
        else:
            refused |= found
    return accepted, refused


def read(paths):
    found = {}
    for path in sorted(paths):
        try:
            document = core_yaml.load(path.read_bytes())
        except (yaml.YAMLError, UnicodeDecodeError, RecursionError, StopIteration, core_yaml.Unsupported, KeyError):
            continue
        if isinstance(document, dict):
            found[path] = document
    return found


def changes(documents, words):
    """What might be a mistake, one at a time, and the document with it. Of places that differ in
    names alone, one is as good as all."""
    seen = set()
    for path, document in documents.items():
        for place, mapping in mappings(document):
            parent = place[-1] if place and place[-1] in words else len(place) > 2
            form = (parent, frozenset(mapping.keys() & words))
            for key in [None, *mapping]:
                sort = (*form, key if key in words or key is None else type(mapping[key]))
                if sort not in seen:
                    seen.add(sort)
                    for what, changed in changed_at(key, mapping):
                        yield path, f"{shown(place)}: {what}", replaced(document, place, changed)


def changed_at(key, mapping):
    if key is None:
        yield "one more key", mapping | {"zzz": "string"}
    else:
        yield f"without '{key}'", {other: mapping[other] for other in mapping if other != key}
        for wrong in WRONG:
            yield f"'{key}' is {wrong!r}", mapping | {key: wrong}


def mappings(value, place=()):
    """All mappings with their places, those of JSON left out."""
    if place and place[-1] == "default" or place[:1] == ("examples",) and place[2:] in [("body",), ("response",)]:
        return
    if isinstance(value, dict):
        yield place, value
    for key, inner in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else []:
        yield from mappings(inner, place + (key,))


def replaced(value, place, replacement):
    if not place:
        return replacement
    copy = value.copy()
    copy[place[0]] = replaced(value[place[0]], place[1:], replacement)
    return copy


def shown(place):
    return ".".join(map(str, place)) or "the file"


def verdicts(docwright, mutants):
    """The codes of the mistakes that `docwright check` finds in each."""
    codes = defaultdict(set)
    with tempfile.TemporaryDirectory() as folder:
        for number, (path, _, document) in enumerate(mutants):
            write(Path(folder), number, path.name, document)
        for tree in Path(folder).iterdir():
            found = run(docwright, "check", "--specs", str(tree), "--diagnostics", "json").stderr
            for diagnostic in map(json.loads, found.splitlines()):
                file = Path(diagnostic["file"])
                owner = tree if file.name == "docwright.yaml" else file.parent
                if file.suffix and owner.name.isdigit():
                    codes[int(owner.name)].add(code(diagnostic))
    return [codes[number] for number in range(len(mutants))]


def code(diagnostic):
    if any(words in diagnostic["message"] for words in MEANING):
        return "meaning"
    # The parser reads a number as the name of a type, which nothing can have.
    if diagnostic["message"].startswith(("unknown type '12'", "unknown type 'true'")):
        return "wrong-kind"
    return diagnostic["code"]


def write(folder, number, name, document):
    """All descriptions go to one folder of vendors; a folder has room for one file of settings."""
    tree = folder / (f"{number}" if name == "docwright.yaml" else "descriptions")
    vendor = tree / f"v{number}" if name == "docwright.yaml" else tree / f"{number}"
    vendor.mkdir(parents=True)
    files = {"api.yaml": API, "get.yaml": OPERATION}
    place = {"docwright.yaml": "../docwright.yaml", "api.yaml": "api.yaml"}.get(name, "get.yaml")
    for place, content in (files | {place: document}).items():
        (vendor / place).write_text(core_yaml.written(content))


def disagreement(validates, codes):
    if validates and codes & FORM:
        return f"the schema takes it, the parser says {sorted(codes)}"
    if not validates and not codes & (FORM | DETAILS):
        return f"the schema refuses it, the parser says {sorted(codes)}"
    return None


if __name__ == "__main__":
    sys.exit(0 if main(sys.argv[1], Path(sys.argv[2])) else 1)
