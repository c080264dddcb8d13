"""Holds the documents that `docwright export openapi` writes against OpenAPI 3.1 and themselves.

Every document is valid, JSON and YAML have the same content, and every example fits the schema that it
stands beside. So that the check is known to be able to fail, damages to one of them have to be refused.

usage: openapi.py DOCWRIGHT REPOSITORY
"""

import copy
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml
from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

FOLDERS = ["Specs", "Tests/KitchenSink/Specs"]
ROOT = "urn:document"


def main(docwright, repository):
    problems, count, damaged = [], 0, False
    for folder in FOLDERS:
        for name, document in exported(docwright, repository / folder):
            shown, found = check(document)
            count += shown
            problems += [f"{folder}: {name}: {problem}" for problem in found]
            if not damaged:
                problems += [f"{folder}: {name}: takes {damage}" for damage in taken_damages(document)]
            damaged = True
    if count == 0:
        problems.append("no example was looked at")
    for problem in problems:
        print(problem, file=sys.stderr)
    if not problems:
        print(f"The exported documents are valid, and so are their {count} examples.")
    return problems


def exported(docwright, specs):
    """The documents of a folder of descriptions, by name."""
    with tempfile.TemporaryDirectory() as scratch:
        for format in ["json", "yaml"]:
            command = [docwright, "export", "openapi", "--specs", specs, "--output", f"{scratch}/", "--format", format]
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        for path in sorted(Path(scratch).glob("*.json")):
            document = json.loads(path.read_text())
            if yaml.safe_load(path.with_suffix(".yaml").read_text()) != document:
                raise SystemExit(f"{path.name}: JSON and YAML differ")
            yield path.stem, document


def check(document):
    """How many examples there are, and everything that is wrong."""
    problems = [error.message for error in OpenAPIV31SpecValidator(document).iter_errors()]
    registry = Registry().with_resource(ROOT, DRAFT202012.create_resource(document))
    count = 0
    for place, schema, value in examples(document):
        count += 1
        validator = Draft202012Validator(absolute(schema), registry=registry, format_checker=Draft202012Validator.FORMAT_CHECKER)
        problems += [f"{place}: {error.json_path}: {error.message}" for error in validator.iter_errors(value)]
    return count, problems


def examples(node, place="#"):
    """Every example with the schema it stands beside."""
    if isinstance(node, list):
        for index, value in enumerate(node):
            yield from examples(value, f"{place}/{index}")
    elif isinstance(node, dict):
        shown = node.get("examples")
        if isinstance(shown, dict):
            for name, example in shown.items():
                yield f"{place}/examples/{name}", node.get("schema", {}), example["value"]
        for key, value in node.items():
            if key != "examples" and not key.startswith("x-"):
                yield from examples(value, f"{place}/{key}")


def absolute(schema):
    """The schema with references that can be followed from outside of the document."""
    if isinstance(schema, list):
        return [absolute(element) for element in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        key: ROOT + value if key == "$ref" and isinstance(value, str) else absolute(value)
        for key, value in schema.items()
    }


def taken_damages(document):
    """What could be done to a document without the check noticing."""

    def operation(damaged):
        return next(iter(next(iter(damaged["paths"].values())).values()))

    def shown(damaged):
        content = operation(damaged)["responses"]["200"]["content"]["application/json"]
        return next(iter(content["examples"].values()))

    damages = {
        "an operation without responses": lambda d: operation(d).update(responses=None),
        "a reference to nothing": lambda d: d["components"]["schemas"].update(A={"$ref": "#/components/schemas/Nothing"}),
        "a type that there is not": lambda d: d["components"]["schemas"].update(A={"type": "strnig"}),
        "an example of the wrong type": lambda d: shown(d).update(value=False),
        "a path whose parameter is gone": lambda d: operation(d).pop("parameters"),
        "a document without a title": lambda d: d["info"].pop("title"),
    }
    for name, damage in damages.items():
        damaged = copy.deepcopy(document)
        damage(damaged)
        if not refuses(damaged):
            yield name


def refuses(document):
    try:
        return bool(check(document)[1])
    except Exception:  # A validator that stumbles has not taken it.
        return True


if __name__ == "__main__":
    sys.exit(1 if main(sys.argv[1], Path(sys.argv[2])) else 0)
