"""YAML as the project reads it: the core schema of version 1.2, keys as text, aliases resolved."""

import json
import math
import re

import yaml

INTEGER = re.compile(r"[-+]?[0-9]+")
OTHER_INTEGER = re.compile(r"0o[0-7]+|0x[0-9a-fA-F]+")
NUMBER = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
CONSTANTS = {
    **dict.fromkeys(["", "~", "null", "Null", "NULL"], None),
    **dict.fromkeys(["true", "True", "TRUE"], True),
    **dict.fromkeys(["false", "False", "FALSE"], False),
    **dict.fromkeys([".nan", ".NaN", ".NAN"], math.nan),
    **dict.fromkeys([sign + word for sign in ["", "+"] for word in [".inf", ".Inf", ".INF"]], math.inf),
    **dict.fromkeys(["-.inf", "-.Inf", "-.INF"], -math.inf),
}


class Unsupported(Exception):
    """What the project refuses too: a key that is no text or there twice, and more than it reads."""


def load(text):
    """The document of a file."""
    events = yaml.parse(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    events = (event for event in events if isinstance(event, (yaml.NodeEvent, yaml.CollectionEndEvent)))
    return Builder(events).value(next(events))


class Builder:
    def __init__(self, events):
        self.events = events
        self.anchors = {}
        self.count = 0

    def value(self, event):
        if isinstance(event, yaml.AliasEvent):
            value, size = self.anchors[event.anchor]
            self.add(size)
            return value
        before = self.count
        self.add(1)
        if isinstance(event, yaml.ScalarEvent):
            value = scalar(event)
        elif isinstance(event, yaml.SequenceStartEvent):
            value = [self.value(inner) for inner in self.until_end()]
        else:
            value = self.mapping()
        if event.anchor:
            self.anchors[event.anchor] = value, self.count - before
        return value

    def add(self, size):
        self.count += size
        if self.count > 100_000:
            raise Unsupported("too many values")

    def mapping(self):
        mapping = {}
        for key in self.until_end():
            if not isinstance(key, yaml.ScalarEvent) or key.value in mapping:
                raise Unsupported(str(key.start_mark))
            mapping[key.value] = self.value(next(self.events))
        return mapping

    def until_end(self):
        while not isinstance(event := next(self.events), yaml.CollectionEndEvent):
            yield event


def scalar(event):
    text = event.value
    if event.tag == "tag:yaml.org,2002:str" or (event.style and event.tag is None):
        return text
    if text in CONSTANTS:
        return CONSTANTS[text]
    if INTEGER.fullmatch(text):
        return float(text) if event.tag == "tag:yaml.org,2002:float" else int(text)
    if OTHER_INTEGER.fullmatch(text):
        return int(text, 0)
    return float(text) if NUMBER.fullmatch(text) else text


def written(value, in_enum=False):
    """The value as YAML. Only a value of an enumeration may have nothing after it."""
    if isinstance(value, dict):
        entries = (f"{quoted(key)}: {written(value[key], key == 'enum')}" for key in value)
        if in_enum:
            entries = (entry.removesuffix("null") for entry in entries)
        return "{" + ", ".join(entries) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(written, value)) + "]"
    if isinstance(value, float) and not math.isfinite(value):
        return ".nan" if math.isnan(value) else ".inf" if value > 0 else "-.inf"
    return quoted(value) if isinstance(value, str) else json.dumps(value)


def quoted(text):
    """JSON, but for what it writes as two escapes, which are no text in YAML."""
    return '"' + "".join(json.dumps(c)[1:-1] if c <= "\uffff" else f"\\U{ord(c):08X}" for c in text) + '"'
