"""The JSON Schema of scenario files, for editors: every key, its type and its limits."""

from game.scenario.playthrough_schema import PlaythroughFile
from game.scenario.schema import ScenarioFile
from game.scenario.shape import schema_of
from game.scenario.treaty_schema import TreatyFile

DIALECT = "https://json-schema.org/draft/2020-12/schema"
SCHEMAS: dict[str, type] = {
    "scenario": ScenarioFile,
    "treaty": TreatyFile,
    "playthrough": PlaythroughFile,
}
"""Kinds of files that have a published schema."""


def published(kind: str) -> dict[str, object]:
    """Return the schema of a kind of file; a treaty file may hold one text or a list of them."""
    schema = schema_of(SCHEMAS[kind])
    if kind != "treaty":
        return {"$schema": DIALECT, "title": f"Steppe to Orbit: {kind}", **schema}
    one = {"$ref": schema["$ref"]}
    many = {"type": "array", "items": one}
    return {
        "$schema": DIALECT,
        "title": f"Steppe to Orbit: {kind}",
        "anyOf": [one, many],
        "$defs": schema["$defs"],
    }
