"""Faults of shape, presets laid over a file, and what is left when faults are left out."""

import pytest

from game.scenario.pruning import pruned
from game.scenario.reading import Document, read_bytes
from game.scenario.schema import ScenarioFile
from game.scenario.seat_schema import SeatFile
from game.scenario.shape import faults_of_shape, merged
from game.scenario.treaty_schema import TreatyFile

SMALL = b"""
format: 2
id: small
title: Small
turns: {default: 6, presets: {6: {}, 8: {orbit: {years_per_turn: 5}, clauses: {allow: [x]}}}}
orbit: {years_per_turn: 4, close: 400}
seats: {KAZ: {}, RUS: {cash: 5}}
"""


def small(*changes: tuple[bytes, bytes]) -> Document:
    """Return a small scenario with some words replaced."""
    raw = SMALL
    for old, new in changes:
        assert old in raw
        raw = raw.replace(old, new, 1)
    return read_bytes(raw, "scenario.yaml")


def test_a_small_scenario_has_the_right_shape() -> None:
    """Seven lines are enough."""
    assert list(faults_of_shape(small(), ScenarioFile)) == []


@pytest.mark.parametrize(
    ("old", "new", "key", "name"),
    [
        (b"id: small", b"id: Small Town", "shape.pattern", "id"),
        (b"id: small\n", b"", "shape.missing-key", "id"),
        (b"KAZ: {}", b"Kaz: {}", "shape.pattern", "Kaz"),
        (b"cash: 5", b"cash: [5]", "shape.wrong-kind", "cash"),
        (b"cash: 5", b"cahs: 5", "shape.unknown-key", "cahs"),
        (b"cash: 5", b"tech: {adr: 7}", "shape.too-large", "adr"),
        (b"close: 400", b"close: 4", "shape.too-small", "close"),
        (b"KAZ: {}, ", b"", "shape.too-few", "seats"),
        (b"default: 6", b"default: six", "shape.not-a-number", "default"),
        (b"years_per_turn: 5", b"year_per_turn: 5", "shape.unknown-key", "year_per_turn"),
    ],
)
def test_a_fault_of_shape_names_its_key(old: bytes, new: bytes, key: str, name: str) -> None:
    """Deep inside or at the top, in a preset or in the file."""
    (fault,) = faults_of_shape(small((old, new)), ScenarioFile)

    assert (fault.key, fault.parameters["name"]) == (key, name)


def test_a_preset_is_laid_over_the_file() -> None:
    """Maps are joined, everything else is replaced, and places come along."""
    document = merged(small(), "8")
    assert isinstance(document.data, dict)

    assert document.data["orbit"] == {"years_per_turn": 5, "close": 400}
    assert document.data["clauses"] == {"allow": ["x"]}
    assert document.mark(("orbit", "years_per_turn")).line == 5
    assert document.mark(("orbit", "close")).line == 6


def test_a_preset_that_says_nothing_changes_nothing() -> None:
    """Nor does one that is not there."""
    assert merged(small(), "6").data == merged(small(), "9").data == small().data


def test_what_is_left_can_still_be_checked() -> None:
    """The faulty seat goes, the others stay."""
    left = pruned(small((b"cash: 5", b"cahs: 5"), (b"KAZ: {}", b"KAZ: {income: 7}")), ScenarioFile)

    assert left is not None
    assert left[1].seats == {"KAZ": SeatFile(income=7), "RUS": SeatFile()}


def test_places_move_up_when_an_element_goes() -> None:
    """The second clause is checked at its own line."""
    raw = b"title: T\nparties: [KAZ, RUS]\nclauses:\n  - {kynd: a}\n  - {kind: lease_rent}\n"
    left = pruned(read_bytes(raw, "lease.yaml"), TreatyFile)

    assert left is not None
    assert left[1].clauses[0].kind == "lease_rent"
    assert left[0].mark(("clauses", 0, "kind")).line == 5


def test_of_a_file_without_seats_nothing_is_left() -> None:
    """There is nothing to check the meaning of."""
    assert pruned(read_bytes(b"format: 2", "scenario.yaml"), ScenarioFile) is None
