"""The JSON Schema for editors."""

import json

import pytest
from jsonschema import Draft202012Validator

from game.assets import scenario_path
from game.scenario.publish import SCHEMAS, published
from game.scenario.reading import read


@pytest.mark.parametrize("kind", SCHEMAS)
def test_the_shipped_schema_is_that_of_the_types(kind: str) -> None:
    """Write it again with: steppe scenario schema KIND > scenarios/schema/KIND.json."""
    shipped = json.loads(scenario_path("schema", f"{kind}.json").read_text(encoding="utf-8"))

    assert shipped == json.loads(json.dumps(published(kind)))


@pytest.mark.parametrize("kind", SCHEMAS)
def test_the_schema_is_a_schema(kind: str) -> None:
    """An editor can read it."""
    Draft202012Validator.check_schema(published(kind))


def test_a_treaty_file_may_hold_a_list() -> None:
    """Seven contracts that are alike stand in one file."""
    validator = Draft202012Validator(published("treaty"))
    folder = scenario_path("baikonur_70", "treaties")
    files = [read(path, path.name).data for path in sorted(folder.iterdir())]

    assert files
    assert all(validator.is_valid(data) for data in files)
